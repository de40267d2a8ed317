using ErrorGen.AspNetCore;
using FluentValidation;
using FluentValidation.Results;

namespace ErrorGen.Neighbours.Recipes;

internal sealed record NewParcel(double Weight, string Street);

internal sealed class NewParcelValidator : AbstractValidator<NewParcel>
{
    public NewParcelValidator()
    {
        RuleFor(static parcel => parcel.Weight).GreaterThan(0);
        RuleFor(static parcel => parcel.Street).NotEmpty();
    }
}

internal static class FluentValidationRecipe
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddScoped<IValidator<NewParcel>, NewParcelValidator>();
        services.AddErrorGen(options => options.Map<ValidationException>(exception => exception.Errors.Collect().ToError()));
    }

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/parcels", async (NewParcel parcel, IValidator<NewParcel> validator, CancellationToken cancellation) =>
        {
            await validator.ValidateAndThrowAsync(parcel, cancellation);
            return TypedResults.Ok(parcel);
        });
}

internal static class ValidationFailures
{
    public static AggregateErrorBuilder Collect(this IEnumerable<ValidationFailure> failures)
    {
        var errors = new AggregateErrorBuilder(new InvalidInputError());
        foreach (ValidationFailure failure in failures)
        {
            errors.Add(new InvalidFieldError(failure.ErrorMessage), failure.PropertyName);
        }

        return errors;
    }
}
