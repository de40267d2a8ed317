using Asp.Versioning;
using Asp.Versioning.Builder;
using ErrorGen.AspNetCore;
using Xunit;

namespace ErrorGen.Neighbours.Routing;

/// <summary>The format of a failure among the endpoints of Asp.Versioning, which answers for a version that it does not know with an endpoint of its own.</summary>
public sealed class VersionedRouteTests
{
    private const string Magento = "application/json; charset=utf-8";
    private const string Standard = "application/problem+json";

    [Theory]
    [InlineData("GET", "/v1/orders/7", 404, Magento)]
    [InlineData("GET", "/v1/orders/7/no", 404, Magento)]
    [InlineData("GET", "/v2/orders/7", 404, Standard)]
    [InlineData("DELETE", "/v1/orders/7", 405, Magento)]
    [InlineData("GET", "/favicon.ico", 404, Standard)]
    [InlineData("GET", "/vnext/orders/7", 404, Standard)]
    public async Task Version_in_the_path_selects_the_format_of_the_endpoints_of_that_version(string method, string path, int status, string contentType)
    {
        await using TestApp app = await TestApp.StartAsync(
            static app =>
            {
                ApiVersionSet versions = app.NewApiVersionSet().HasApiVersion(new ApiVersion(1.0)).HasApiVersion(new ApiVersion(2.0)).Build();
                RouteGroupBuilder orders = app.MapGroup("/v{version:apiVersion}/orders").WithApiVersionSet(versions);
                orders.MapGet("/{id}", string (int id) => throw new NoSuchEntityException("id", $"{id}"))
                    .MapToApiVersion(new ApiVersion(1.0)).WithErrorFormat(ErrorFormats.Magento);
                orders.MapGet("/{id}", string (int id) => throw new NoSuchEntityException("id", $"{id}")).MapToApiVersion(new ApiVersion(2.0));
            },
            configure: static builder => builder.Services.AddApiVersioning(static options => options.ApiVersionReader = new UrlSegmentApiVersionReader()));

        Answer answer = await app.SendAsync(new HttpMethod(method), path);

        Assert.Equal((status, contentType), (answer.Status, answer.ContentType));
    }

    [Theory]
    [InlineData("/orders/7?api-version=1.0", 404, Magento)]
    [InlineData("/orders/7?api-version=9.0", 400, Magento)]
    [InlineData("/orders/7?api-version=no", 400, Magento)]
    [InlineData("/orders/7", 400, Magento)]
    [InlineData("/orders/7/no?api-version=1.0", 404, Magento)]
    [InlineData("/parcels/7?api-version=9.0", 400, Standard)]
    public async Task Version_that_is_not_supported_has_the_format_of_the_endpoint_at_the_path(string path, int status, string contentType)
    {
        await using TestApp app = await TestApp.StartAsync(
            static app =>
            {
                ApiVersionSet versions = app.NewApiVersionSet().HasApiVersion(new ApiVersion(1.0)).Build();
                app.MapGet("/orders/{id}", string (int id) => throw new NoSuchEntityException("id", $"{id}"))
                    .WithApiVersionSet(versions).WithErrorFormat(ErrorFormats.Magento);
                app.MapGet("/parcels/{id}", string (int id) => throw new NoSuchEntityException("id", $"{id}")).WithApiVersionSet(versions);
            },
            configure: static builder => builder.Services.AddApiVersioning());

        Answer answer = await app.GetAsync(path);

        Assert.Equal((status, contentType), (answer.Status, answer.ContentType));
    }
}
