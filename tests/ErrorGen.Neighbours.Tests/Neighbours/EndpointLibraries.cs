using Carter;
using ErrorGen.Neighbours.Matrix;
using ErrorGen.Neighbours.Recipes;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ErrorGen.Neighbours.Neighbours;

/// <summary>Libraries that bring endpoints.</summary>
internal static class EndpointLibraries
{
    public static IReadOnlyList<Neighbour> All { get; } =
    [
        new("FastEndpoints 8.3.0")
        {
            Add = static builder => builder.Services.AddFastEndpoints(),
            Use = static app => app.UseFastEndpoints(static config => config.Endpoints.Configurator = FastEndpointsRecipe.Configure),
            Own =
            [
                new("thrown error in an endpoint", "/fast/thrown"),
                new("exception in an endpoint", "/fast/unexpected"),
                new("failed validator", "/fast/orders") { Method = HttpMethod.Post, Content = static () => JsonContent.Create(new { quantity = 0 }) },
                new("malformed JSON", "/fast/orders")
                {
                    Method = HttpMethod.Post,
                    Content = static () => new StringContent("{", System.Text.Encoding.UTF8, "application/json"),
                },
                new("`Send.NotFoundAsync()`", "/fast/missing"),
            ],
            Note =
                "FastEndpoints answers failed validators and malformed JSON itself, and `Send.NotFoundAsync()` sends the response at "
                + "once. [The recipe](recipes.md#fastendpoints) brings validation into the promised format.",
            Expected =
            [
                new(Place.Both, "thrown error in an endpoint") { Like = "thrown error" },
                new(Place.Both, "exception in an endpoint") { Like = "unexpected exception" },
                new(Place.Both, "failed validator", "400 problem+json (not ErrorGen)", "–", "–"),
                new(Place.Both, "malformed JSON", "400 problem+json (not ErrorGen)", "–", "–"),
                new(Place.Both, "`Send.NotFoundAsync()`", "404 *no body* (not ErrorGen)", "–", "–"),
            ],
        },
        new("Carter 10.0.0")
        {
            Add = static builder => builder.Services.AddCarter(),
            Map = static app => app.MapCarter(),
            Own = [new("thrown error in a module", "/carter/thrown"), new("failed validator in a module", "/carter/invalid")],
            Expected =
            [
                new(Place.Both, "thrown error in a module") { Like = "thrown error" },
                new(Place.Both, "failed validator in a module") { Like = "validation" },
            ],
        },
        new("health checks")
        {
            Add = static builder => builder.Services.AddHealthChecks().AddCheck("database", static () => HealthCheckResult.Unhealthy()),
            Map = static app => app.MapHealthChecks("/health"),
            Own = [new("unhealthy", "/health")],
            Note = "The report of the health checks is the response; load balancers read it.",
            Expected =
            [
                new(Place.Both, "unhealthy", "503 text/plain (not ErrorGen)", "DefaultHealthCheckService Error", "–"),
            ],
        },
        new("SignalR")
        {
            Add = static builder => builder.Services.AddSignalR(),
            Map = static app => app.MapHub<OrdersHub>("/hub"),
            Own =
            [
                new("connection without an id", "/hub"),
                new("connection that does not exist", "/hub?id=no"),
            ],
            Note = "SignalR's texts belong to its protocol.",
            Expected =
            [
                new(Place.Both, "connection without an id", "400 text/plain (not ErrorGen)", "–", "–"),
                new(Place.Both, "connection that does not exist", "404 text/plain (not ErrorGen)", "–", "–"),
            ],
        },
    ];

    private sealed class OrdersHub : Hub;
}

public sealed class FastOrder
{
    public int Quantity { get; set; }
}

public sealed class FastOrderValidator : Validator<FastOrder>
{
    public FastOrderValidator() => RuleFor(static order => order.Quantity).GreaterThan(0);
}

public sealed class FastOrders : Endpoint<FastOrder>
{
    public override void Configure()
    {
        Post("/fast/orders");
        AllowAnonymous();
    }

    public override Task HandleAsync(FastOrder req, CancellationToken ct) => Send.OkAsync(cancellation: ct);
}

public sealed class FastThrown : EndpointWithoutRequest
{
    public override void Configure()
    {
        Get("/fast/thrown");
        AllowAnonymous();
    }

    public override Task HandleAsync(CancellationToken ct) => throw new NoSuchEntityException("id", "7");
}

public sealed class FastUnexpected : EndpointWithoutRequest
{
    public override void Configure()
    {
        Get("/fast/unexpected");
        AllowAnonymous();
    }

    public override Task HandleAsync(CancellationToken ct) => throw new InvalidOperationException("secret");
}

public sealed class FastMissing : EndpointWithoutRequest
{
    public override void Configure()
    {
        Get("/fast/missing");
        AllowAnonymous();
    }

    public override Task HandleAsync(CancellationToken ct) => Send.NotFoundAsync(ct);
}

public sealed class OrdersModule : ICarterModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("/carter/thrown", static void () => throw new NoSuchEntityException("id", "7"));
        app.MapGet("/carter/invalid", static () =>
            TypedResults.ValidationProblem(new FastOrderValidator().Validate(new FastOrder()).ToDictionary()));
    }
}
