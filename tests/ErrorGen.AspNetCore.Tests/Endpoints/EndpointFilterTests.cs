using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Endpoints;

public sealed class EndpointFilterTests
{
    private const string Expected =
        """{"title":"Bad Request","status":400,"detail":"Invalid product data: x","code":"InvalidProductData","parameters":{"reason":"x"}}""";

    public static TheoryData<bool> WithAndWithoutMiddleware => [true, false];

    [Theory]
    [MemberData(nameof(WithAndWithoutMiddleware))]
    public Task Returned_error_is_sent_as_the_response(bool use) =>
        Expect(use, group => group.MapGet("/", static () => new InvalidProductDataError("x")));

    [Theory]
    [MemberData(nameof(WithAndWithoutMiddleware))]
    public Task Error_returned_asynchronously_is_sent_as_the_response(bool use) => Expect(use, group => group.MapGet("/", static async () =>
    {
        await Task.Delay(1);
        return new InvalidProductDataError("x");
    }));

    [Theory]
    [MemberData(nameof(WithAndWithoutMiddleware))]
    public Task Thrown_error_is_sent_as_the_response(bool use) =>
        Expect(use, group => group.MapGet("/", void () => throw new InvalidProductDataException("x")));

    [Theory]
    [MemberData(nameof(WithAndWithoutMiddleware))]
    public Task Error_thrown_asynchronously_is_sent_as_the_response(bool use) => Expect(use, group => group.MapGet("/", static async Task () =>
    {
        await Task.Delay(1);
        throw new InvalidProductDataException("x");
    }));

    [Fact]
    public async Task Successful_result_passes_the_filter_unchanged()
    {
        await using TestApp app = await TestApp.StartAsync(app =>
        {
            RouteGroupBuilder group = app.MapGroup("").AddErrorsFilter();
            group.MapGet("/now", static () => "fine");
            group.MapGet("/later", static async () =>
            {
                await Task.Delay(1);
                return "fine";
            });
        });

        Assert.Equal("fine", (await app.GetAsync("/now")).Body);
        Assert.Equal("fine", (await app.GetAsync("/later")).Body);
        Assert.Empty(app.Log.Own);
    }

    [Fact]
    public async Task Exception_without_an_error_passes_the_filter()
    {
        Exception? seen = null;
        await using TestApp app = await TestApp.StartAsync(
            app =>
            {
                app.Use(async (context, next) =>
                {
                    try
                    {
                        await next(context);
                    }
                    catch (InvalidOperationException exception)
                    {
                        seen = exception;
                    }
                });
                app.MapGet("/", void () => throw new InvalidOperationException("other")).AddErrorsFilter();
            },
            use: false);

        await app.GetAsync("/");

        Assert.Equal("other", seen?.Message);
        Assert.Empty(app.Log.Own);
    }

    [Fact]
    public async Task A_failed_binding_keeps_its_status_and_runs_no_handler()
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/{id}", static (int id) => new InvalidProductDataError($"{id}")).AddErrorsFilter());

        Answer answer = await app.GetAsync("/abc");

        Assert.Equal(400, answer.Status);
        Assert.DoesNotContain("Invalid product data", answer.Body, StringComparison.Ordinal);
        Assert.Equal((400, "BadHttpRequest"), app.Log.Single.Event);
    }

    [Fact]
    public async Task Error_of_an_inner_filter_is_the_response_to_a_failed_binding_if_the_framework_does_not_throw()
    {
        await using TestApp app = await TestApp.StartAsync(app => app
            .MapGroup("").AddErrorsFilter()
            .MapGet("/{id}", static (int id) => id)
            .AddEndpointFilter(static (_, _) => ValueTask.FromResult<object?>(new InvalidProductDataError("x"))),
            static options => options.DescribeMalformedRequests = false);

        Assert.Equal(Expected, (await app.GetAsync("/abc")).Body);
    }

    [Fact]
    public async Task The_innermost_catalogue_is_the_metadata_of_the_endpoint()
    {
        var inner = OwnCatalog.Create();
        await using TestApp app = await TestApp.StartAsync(app => app
            .MapGroup("").AddErrorsFilter().MapGroup("").AddErrorCatalogFilter(new OwnFilter(inner))
            .MapGet("/", (HttpContext context) =>
                ReferenceEquals(context.GetEndpoint()!.Metadata.GetRequiredMetadata<IErrorCatalogMetadata>().Catalog, inner)));

        Assert.Equal("true", (await app.GetAsync("/")).Body);
    }

    [Fact]
    public async Task Outer_filter_sees_the_status_and_the_error()
    {
        (int? Status, object? Value) seen = default;
        await using TestApp app = await TestApp.StartAsync(app => app
            .MapGroup("").AddEndpointFilter(async (context, next) =>
            {
                object? result = await next(context);
                seen = ((result as IStatusCodeHttpResult)?.StatusCode, (result as IValueHttpResult)?.Value);
                return result;
            })
            .AddErrorsFilter()
            .MapGet("/", void () => throw new InvalidProductDataException("x")));

        await app.GetAsync("/");

        Assert.Equal(400, seen.Status);
        Assert.IsType<InvalidProductDataError>(seen.Value);
    }

    [Fact]
    public async Task An_error_thrown_after_the_start_is_reported_once()
    {
        await using TestApp app = await TestApp.StartAsync(static app => app
            .MapGet("/", static void (HttpResponse response) =>
            {
                _ = response.StartAsync();
                throw new InvalidProductDataException("x");
            })
            .AddErrorsFilter());

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => app.GetAsync("/"));

        Assert.Contains("after its response had started", app.Log.Single.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outer_filter_sees_an_error_that_is_a_result_unchanged()
    {
        object? seen = null;
        await using TestApp app = await TestApp.StartAsync(app => app
            .MapGroup("").AddEndpointFilter(async (context, next) => seen = await next(context))
            .AddErrorsFilter()
            .MapGet("/", static () => new InvalidProductDataError("x")));

        await app.GetAsync("/");

        Assert.IsType<InvalidProductDataError>(seen);
    }

    private static async Task Expect(bool use, Action<RouteGroupBuilder> map)
    {
        await using TestApp app = await TestApp.StartAsync(app => map(app.MapGroup("").AddErrorsFilter()), use: use);

        Answer answer = await app.GetAsync("/");

        Assert.Equal(Expected, answer.Body);
        Assert.Equal(400, answer.Status);
        Assert.Equal("InvalidProductData", app.Log.Single.EventId.Name);
    }
}
