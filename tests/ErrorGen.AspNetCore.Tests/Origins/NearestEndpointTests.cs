using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Origins;

/// <summary>A request that reached no endpoint is answered as its neighbours are.</summary>
public sealed class NearestEndpointTests
{
    [Theory]
    [InlineData("GET", "/V1/nowhere", 404, true)]
    [InlineData("GET", "/v1/products/7/nowhere", 404, true)]
    [InlineData("GET", "/v1/orders/not-a-number", 404, true)]
    [InlineData("DELETE", "/V1/products/7", 405, true)]
    [InlineData("GET", "/api/nowhere", 404, false)]
    [InlineData("DELETE", "/api/products", 405, false)]
    [InlineData("GET", "/V10/nowhere", 404, false)]
    [InlineData("GET", "/", 404, false)]
    public async Task Format_is_that_of_the_route_with_the_longest_common_prefix(string method, string path, int status, bool isMagento)
    {
        await using TestApp app = await StartAsync();

        Answer answer = await app.SendAsync(new HttpMethod(method), path);

        Assert.Equal(status, answer.Status);
        Assert.Equal(isMagento ? "application/json; charset=utf-8" : "application/problem+json", answer.ContentType);
        Assert.Equal(status == 405, answer.Headers.ContainsKey("Allow"));
    }

    [Fact]
    public async Task Unsupported_media_type_has_the_format_of_the_nearest_route()
    {
        await using TestApp app = await StartAsync();
        using var content = new StringContent("text");

        Answer answer = await app.SendAsync(HttpMethod.Post, "/V1/products", content);

        Assert.Equal((415, "application/json; charset=utf-8"), (answer.Status, answer.ContentType));
    }

    [Fact]
    public async Task Exception_of_a_middleware_has_the_format_of_the_nearest_route()
    {
        await using TestApp app = await StartAsync();

        Answer answer = await app.GetAsync("/V1/broken");

        Assert.Equal((500, "application/json; charset=utf-8"), (answer.Status, answer.ContentType));
    }

    private static Task<TestApp> StartAsync() => TestApp.StartAsync(app =>
    {
        app.Use(static (context, next) =>
            context.Request.Path == "/V1/broken" ? throw new InvalidOperationException("broken") : next(context));
        app.MapGet("/V1/health", static () => "well");
        RouteGroupBuilder magento = app.MapGroup("/V1").WithErrorFormat(ErrorFormats.Magento);
        magento.MapGet("/products/{sku}", static (string sku) => sku);
        magento.MapPost("/products", static (Product product) => product);
        magento.MapGet("/orders/{id:int}", static (int id) => id);
        app.MapGet("/api/products", static () => "products");
    });

    private sealed record Product(string Name);
}
