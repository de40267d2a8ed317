using System.Net.Http.Json;
using System.Text.Json;
using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

/// <summary>A web project with libraries that have an <c>Error</c> of their own, validators, API versions, a log, traces and a document, each as its README shows it.</summary>
public sealed class CrowdedApplicationTests(PackageFeed feed)
{
    private const string Catalog = """
        {
          "errors": {
            "ORDER_LOCKED": { "status": 409, "message": "Order %id is locked.", "parameters": [{ "name": "id", "type": "int" }] },
            "InvalidInput": { "status": 400, "message": "The input is not valid." },
            "InvalidField": { "status": 400, "message": "%reason" }
          }
        }
        """;

    private const string Program = """
        using ErrorGen;
        using ErrorGen.AspNetCore;
        using ErrorOr;
        using FluentResults;
        using FluentValidation;
        using OpenTelemetry.Trace;
        using Serilog;
        using Shop;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSerilog(logger => logger.WriteTo.Console());
        builder.Services.AddScoped<IValidator<Order>, OrderValidator>();
        builder.Services.AddApiVersioning();
        builder.Services.AddOpenTelemetry().WithTracing(tracing => tracing.AddAspNetCoreInstrumentation());
        builder.Services.AddEndpointsApiExplorer();
        builder.Services.AddSwaggerGen();
        builder.Services.AddErrorGen(options => options.Map<ValidationException>(exception =>
        {
            var errors = new AggregateErrorBuilder(new InvalidInputError());
            foreach (var failure in exception.Errors)
            {
                errors.Add(new InvalidFieldError(failure.ErrorMessage), failure.PropertyName);
            }

            return errors.ToError();
        }));

        var app = builder.Build();
        app.UseSerilogRequestLogging();
        app.UseErrorGen();
        app.UseSwagger();

        var v1 = app.NewVersionedApi("Orders").MapGroup("/orders").HasApiVersion(1.0).AddErrorsFilter();
        v1.MapGet("/{id:int}", int (int id) => id == 7 ? throw new OrderLockedException(id) : id);
        v1.MapPost("/", async (Order order, IValidator<Order> validator) =>
        {
            await validator.ValidateAndThrowAsync(order);
            return order;
        });
        v1.MapGet("/error-or/{id:int}", (int id) => Divider.Divide(10, id).MatchFirst<IResult>(
            value => TypedResults.Ok(value), error => TypedResults.Problem(error.Description, statusCode: 400)));
        v1.MapGet("/result/{id:int}", IResult (int id) =>
            Tasks.Run(id > 0) is { IsFailed: true } failed ? TypedResults.Problem(failed.Errors[0].Message, statusCode: 422) : TypedResults.Ok());
        app.Run();

        internal sealed record Order(int Quantity);

        internal sealed class OrderValidator : AbstractValidator<Order>
        {
            public OrderValidator() => RuleFor(order => order.Quantity).GreaterThan(0);
        }
        """;

    private const string ErrorOrReadme = """
        using ErrorOr;

        namespace Shop;

        internal static class Divider
        {
            public static ErrorOr<int> Divide(int a, int b) => b == 0 ? Error.Unexpected(description: "Cannot divide by zero") : a / b;

            public static ErrorOr<int> Find(int id) => id > 0 ? id : Error.NotFound();
        }
        """;

    private const string FluentResultsReadme = """
        using FluentResults;

        namespace Shop;

        internal static class Tasks
        {
            public static Result Run(bool works) => works ? Result.Ok() : Result.Fail(new Error("the task failed"));
        }
        """;

    private static readonly string[] Packages =
    [
        "Asp.Versioning.Http", "ErrorOr", "FluentResults", "FluentValidation", "OpenTelemetry.Extensions.Hosting",
        "OpenTelemetry.Instrumentation.AspNetCore", "Serilog.AspNetCore", "Swashbuckle.AspNetCore",
    ];

    [Fact]
    public async Task Libraries_compile_as_their_READMEs_show_and_every_failure_has_the_promised_format()
    {
        using var workspace = Workspace.Connected(feed);
        string references = string.Concat(Packages.Select(id => $"""<PackageReference Include="{id}" Version="{Repository.PackageVersion(id)}" />"""));
        // Two suggestions of Asp.Versioning about its own settings.
        ConsumerProject project = workspace.WebApplication(
            "Shop", $"<PropertyGroup><NoWarn>$(NoWarn);AV0015;AV0021</NoWarn></PropertyGroup><ItemGroup>{references}</ItemGroup>");
        project.Write("errors.json", Catalog);
        project.Write("Program.cs", Program);
        project.Write("ErrorOrReadme.cs", ErrorOrReadme);
        project.Write("FluentResultsReadme.cs", FluentResultsReadme);
        (await project.BuildAsync("-p:AnalysisLevel=latest")).Succeeded();

        using RunningApplication application = await RunningApplication.StartAsync(project);
        Assert.Equal("409 Order 7 is locked. ORDER_LOCKED", await SendAsync("/orders/7?api-version=1.0"));
        Assert.Equal("400 'Quantity' must be greater than '0'. InvalidField", await SendAsync("/orders?api-version=1.0", """{"quantity":0}"""));
        Assert.Equal("400 Cannot divide by zero -", await SendAsync("/orders/error-or/0?api-version=1.0"));
        Assert.Equal("422 the task failed -", await SendAsync("/orders/result/0?api-version=1.0"));
        Assert.Equal("404 There is nothing at this address. -", await SendAsync("/nowhere"));
        Assert.StartsWith("400 An API version is required", await SendAsync("/orders/7"), StringComparison.Ordinal);

        async Task<string> SendAsync(string path, string? body = null)
        {
            using var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, new Uri(path, UriKind.Relative));
            request.Content = body is null ? null : new StringContent(body, System.Text.Encoding.UTF8, "application/json");
            using HttpResponseMessage response = await application.Client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            JsonElement problem = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
            string code = problem.TryGetProperty("code", out JsonElement value) ? value.GetString()! : "-";
            return $"{(int)response.StatusCode} {problem.GetProperty("detail").GetString()} {code}";
        }
    }
}
