using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Endpoints;

public sealed class ErrorFormatMetadataTests
{
    private const string Magento = "application/json; charset=utf-8";
    private const string ProblemDetails = "application/problem+json";

    [Theory]
    [InlineData("/plain", ProblemDetails)]
    [InlineData("/shop/orders", Magento)]
    [InlineData("/shop/new", ProblemDetails)]
    [InlineData("/nowhere", ProblemDetails)]
    public async Task Nearest_format_of_the_endpoint_metadata_wins(string path, string contentType)
    {
        await using TestApp app = await TestApp.StartAsync(app =>
        {
            app.UseRouting();
            app.Use(static (HttpContext context, RequestDelegate _) => throw new InvalidProductDataException(context.Request.Path.Value!));
            app.MapGet("/plain", static () => "");
            RouteGroupBuilder shop = app.MapGroup("/shop").WithErrorFormat(ErrorFormats.Magento);
            shop.MapGet("/orders", static () => "");
            shop.MapGet("/new", static () => "").WithErrorFormat(ErrorFormats.ProblemDetails);
        });

        Assert.Equal(contentType, (await app.GetAsync(path)).ContentType);
    }

    [Fact]
    public async Task A_returned_error_has_the_format_of_its_group()
    {
        await using TestApp app = await TestApp.StartAsync(app => app
            .MapGroup("").AddErrorsFilter().WithErrorFormat(ErrorFormats.Magento)
            .MapGet("/", static () => new InvalidProductDataError("x")));

        Assert.Equal("""{"message":"Invalid product data: %1","parameters":["x"]}""", (await app.GetAsync("/")).Body);
    }

    [Fact]
    public async Task Endpoint_is_found_after_UseExceptionHandler_cleared_it()
    {
        await using TestApp app = await TestApp.StartAsync(app =>
        {
            app.UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandler = static context => throw context.Features.GetRequiredFeature<IExceptionHandlerFeature>().Error,
            });
            app.UseRouting();
            app.MapGet("/", void () => throw new InvalidProductDataException("x")).WithErrorFormat(ErrorFormats.Magento);
        });

        Assert.Equal(Magento, (await app.GetAsync("/")).ContentType);
    }
}
