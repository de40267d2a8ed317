using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Http;

/// <summary>An application that fails with any status, with headers of any name.</summary>
public sealed class RuleApp : IAsyncLifetime
{
    internal TestApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync() => App = await TestApp.StartAsync(static app =>
    {
        app.MapMethods("/thrown/{status}", ["GET", "HEAD"], static void (HttpRequest request, int status) =>
        {
            SetHeader(request);
            throw Entry(status).CreateError(request.Query["value"].ToString()).ToException();
        });
        app.MapGet("/plain/{status}", static (HttpRequest request, int status) =>
        {
            SetHeader(request);
            return Results.StatusCode(status);
        });
        app.MapPost("/orders", static (RuleOrder order) => order);
    });

    public async ValueTask DisposeAsync() => await App.DisposeAsync();

    private static ErrorDefinition Entry(int status) => OwnCatalog.Define(new ErrorCatalogEntry("Entry", status, "Failed: %1", new ErrorParameter("1"))
    {
        RetryAfter = status is 413 or 429 or 503 ? TimeSpan.FromSeconds(90) : null,
    });

    private static void SetHeader(HttpRequest request)
    {
        string[] field = request.Query["header"].ToString().Split(':', 2);
        if (field is [var name, var value])
        {
            request.HttpContext.Response.Headers[name] = value;
        }
    }

    private sealed record RuleOrder(string Name);
}
