using ErrorGen.AspNetCore;
using ErrorGen.Neighbours.Matrix;
using ErrorOr;
using FluentValidation;

namespace ErrorGen.Neighbours.Neighbours;

/// <summary>Libraries for results and validation; they are not part of the pipeline.</summary>
internal static class Results
{
    public static IReadOnlyList<Neighbour> All { get; } =
    [
        new("ErrorOr 2.1.1")
        {
            Map = static app => app.MapGet("/error-or", static () => Find().MatchFirst<IResult>(
                static id => TypedResults.Ok(id),
                static error => TypedResults.Problem(error.Description, statusCode: error.Type is ErrorType.NotFound ? 404 : 500))),
            Own = [new("`ErrorOr` as a problem", "/error-or")],
            Expected =
            [
                new(Place.Both, "`ErrorOr` as a problem", "404 problem+json NotFound", "ErrorGen Information", "NotFound"),
            ],
        },
        new("FluentResults 4.0.0")
        {
            Map = static app => app.MapGet("/result", static IResult () => FluentResults.Result.Fail<int>("None left.") is { IsFailed: true } failed
                ? TypedResults.Problem(failed.Errors[0].Message, statusCode: 409)
                : TypedResults.Ok()),
            Own = [new("`Result` as a problem", "/result")],
            Expected =
            [
                new(Place.Both, "`Result` as a problem") { Like = "`Problem()`" },
            ],
        },
        new("Ardalis.Result 10.1.0")
        {
            Map = static app => app.MapGet("/ardalis", static IResult () => Ardalis.Result.Result<int>.Conflict("None left.") is { IsSuccess: false } failed
                ? TypedResults.Problem(failed.Errors.First(), statusCode: 409)
                : TypedResults.Ok()),
            Own = [new("`Result.Conflict` as a problem", "/ardalis")],
            Expected = [new(Place.Both, "`Result.Conflict` as a problem") { Like = "`Problem()`" }],
        },
        new("FluentValidation 12.2.0")
        {
            Add = static builder => builder.Services.Configure<ErrorGenOptions>(static options =>
                options.Map<ValidationException>(static exception =>
                {
                    var errors = new AggregateErrorBuilder(new InvalidInputError());
                    foreach (FluentValidation.Results.ValidationFailure failure in exception.Errors)
                    {
                        errors.Add(new InvalidFieldError(failure.ErrorMessage), failure.PropertyName);
                    }

                    return errors.ToError();
                })),
            Map = static app =>
            {
                app.MapGet("/validated", static IResult () =>
                    TypedResults.ValidationProblem(new OrderValidator().Validate(new Order(0)).ToDictionary()));
                app.MapGet("/validated-or-thrown", static () => new OrderValidator().ValidateAndThrow(new Order(0)));
            },
            Own = [new("`ValidationProblem(result.ToDictionary())`", "/validated"), new("mapped `ValidateAndThrow`", "/validated-or-thrown")],
            Expected =
            [
                new(Place.Both, "`ValidationProblem(result.ToDictionary())`") { Like = "validation" },
                new(
                    Place.Both, "mapped `ValidateAndThrow`",
                    "400 problem+json InvalidField", "ErrorGen Information", "InvalidField, HandledException"),
            ],
        },
    ];

    private static ErrorOr<int> Find() => ErrorOr.Error.NotFound(description: "There is no order 7.");

    private sealed record Order(int Quantity);

    private sealed class OrderValidator : AbstractValidator<Order>
    {
        public OrderValidator() => RuleFor(static order => order.Quantity).GreaterThan(0);
    }
}
