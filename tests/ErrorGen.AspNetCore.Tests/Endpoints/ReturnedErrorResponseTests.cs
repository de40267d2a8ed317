using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Endpoints;

/// <summary>Errors as results: one answer, one record, and the same bytes as when they are thrown.</summary>
public sealed class ReturnedErrorResponseTests
{
    public static TheoryData<string, bool, string?> EveryWay
    {
        get
        {
            var data = new TheoryData<string, bool, string?>();
            foreach (string group in new[] { "/plain", "/filter", "/magento" })
            {
                foreach (string? accept in new[] { null, "application/xml", "text/html" })
                {
                    data.Add(group, true, accept);
                    data.Add(group, false, accept);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(EveryWay))]
    public async Task Returned_error_gives_the_same_response_as_the_thrown_one(string group, bool use, string? accept)
    {
        await using TestApp app = await StartAsync(use: true);
        Answer thrown = await app.GetAsync(group + "/thrown", accept);
        await using TestApp other = await StartAsync(use);

        Answer returned = await other.GetAsync(group + "/returned", accept);
        Answer alone = await other.GetAsync(group + "/alone", accept);

        Assert.Equal(404, thrown.Status);
        Assert.Contains("sku", thrown.Body, StringComparison.Ordinal);
        Assert.Equal(WithoutPath(thrown), WithoutPath(returned));
        Assert.Equal(WithoutPath(thrown), WithoutPath(alone));
        Assert.Equal(["NoSuchEntity", "NoSuchEntity"], other.Log.Own.Select(static record => record.EventId.Name));
    }

    [Theory]
    [InlineData("/plain/returned?fail=false")]
    [InlineData("/filter/returned?fail=false")]
    public async Task Other_result_of_a_union_passes_unchanged(string path)
    {
        await using TestApp app = await StartAsync();

        Assert.Equal((200, "\"fine\""), (await app.GetAsync(path)) switch { var answer => (answer.Status, answer.Body) });
        Assert.Empty(app.Log.Own);
    }

    [Theory]
    [InlineData("/plain/wrapped")]
    [InlineData("/filter/wrapped")]
    public async Task Error_without_the_result_interface_is_sent_in_a_wrapper(string path)
    {
        await using TestApp app = await StartAsync();

        Answer answer = await app.GetAsync(path);

        Assert.Equal(409, answer.Status);
        Assert.Equal("1.00 is less than 2.00", answer.Json.GetProperty("detail").GetString());
        Assert.Equal("PriceTooLow", app.Log.Single.EventId.Name);
    }

    [Fact]
    public void Wrapper_exposes_its_error_and_status()
    {
        var error = new PriceTooLowError(1, 2);
        ErrorHttpResult<PriceTooLowError> result = error;

        Assert.Same(error, result.Error);
        Assert.Same(error, Assert.IsType<IValueHttpResult>(result, exactMatch: false).Value);
        Assert.Same(error, Assert.IsType<IValueHttpResult<PriceTooLowError>>(result, exactMatch: false).Value);
        Assert.Equal(409, Assert.IsType<IStatusCodeHttpResult>(result, exactMatch: false).StatusCode);
        Assert.Null(Assert.IsType<IContentTypeHttpResult>(result, exactMatch: false).ContentType);
        Assert.Throws<ArgumentNullException>("error", static () => new ErrorHttpResult<PriceTooLowError>(null!));
    }

    [Fact]
    public async Task Returned_error_is_sent_from_a_controller()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app => app.MapControllers(), configure: static builder => builder.Services.AddControllers().AddApplicationPart(typeof(ReturningController).Assembly));

        Answer answer = await app.GetAsync("/returning");

        Assert.Equal((404, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.Equal("NoSuchEntity", app.Log.Single.EventId.Name);
    }

    [Fact]
    public async Task Returned_error_describes_itself_in_the_format_of_the_endpoint()
    {
        await using TestApp app = await StartAsync();

        Assert.Equal(
            ["200 application/json", "404 application/problem+json application/problem+xml text/html", "409 application/problem+json application/problem+xml text/html"],
            Documented(app, "/plain/documented").Order());
        Assert.Equal(["404 application/json application/xml text/html"], Documented(app, "/magento/alone"));
        Assert.Equal(["404 application/json application/xml text/html"], Documented(app, "/late"));
    }

    [Fact]
    public async Task Returned_error_describes_itself_in_the_nearest_or_the_default_format()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app =>
            {
                app.MapGroup("").WithErrorFormat(ErrorFormats.Magento).MapGet("/nearest", static () => new NoSuchEntityError("sku", 7)).WithErrorFormat(ErrorFormats.EPagesContainer);
                app.MapGet("/default", static () => new NoSuchEntityError("sku", 7));
            },
            static options => options.DefaultFormat = ErrorFormats.EPages);

        Assert.Equal(["404 text/html"], Documented(app, "/nearest"));
        Assert.Equal(["404 application/json text/html"], Documented(app, "/default"));
    }

    [Fact]
    public async Task Returned_error_is_described_with_the_body_type_of_the_format()
    {
        await using TestApp app = await StartAsync();

        Assert.Equal(typeof(ProblemDetails), Assert.Single(Metadata(app, "/plain/alone")).Type);
        Assert.Equal(typeof(MagentoErrorBody), Assert.Single(Metadata(app, "/magento/alone")).Type);
        Assert.Equal(Errors.NoSuchEntity.MessageTemplate, Assert.Single(Metadata(app, "/plain/alone")).Description);
    }

    [Fact]
    public async Task A_filter_sees_the_status_and_leaves_the_content_type_to_the_request()
    {
        (int?, string?) seen = default;
        await using TestApp app = await TestApp.StartAsync(app => app
            .MapGet("/", static () => new NoSuchEntityError("sku", 7))
            .AddEndpointFilter(async (context, next) =>
            {
                object? result = await next(context);
                seen = (Assert.IsType<IStatusCodeHttpResult>(result, exactMatch: false).StatusCode, ((IContentTypeHttpResult)result).ContentType);
                return result;
            }));

        await app.GetAsync("/");

        Assert.Equal((404, null), seen);
    }

    [Fact]
    public async Task Returned_error_without_AddErrorGen_throws_and_names_the_missing_call()
    {
        var context = new DefaultHttpContext { RequestServices = new ServiceCollection().BuildServiceProvider() };

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => ((IResult)new NoSuchEntityError("sku", 7)).ExecuteAsync(context));

        Assert.Contains("AddErrorGen", exception.Message, StringComparison.Ordinal);
    }

    private static Task<TestApp> StartAsync(bool use = true) => TestApp.StartAsync(
        static app =>
        {
            Map(app.MapGroup("/plain"));
            Map(app.MapGroup("/filter").AddErrorsFilter());
            Map(app.MapGroup("/magento").WithErrorFormat(ErrorFormats.Magento));
            app.MapGet("/late", static () => new NoSuchEntityError("sku", 7)).WithErrorFormat(ErrorFormats.Magento);
        },
        use: use);

    private static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/thrown", void () => throw new NoSuchEntityException("sku", 7));
        group.MapGet("/alone", static () => new NoSuchEntityError("sku", 7));
        group.MapGet("/returned", static Results<Ok<string>, NoSuchEntityError, InvalidProductDataError> (bool fail = true) =>
            fail ? new NoSuchEntityError("sku", 7) : TypedResults.Ok("fine"));
        group.MapGet("/wrapped", static Results<Ok<string>, ErrorHttpResult<PriceTooLowError>> () =>
            new PriceTooLowError(1, 2).ToHttpResult());
        group.MapGet("/documented", static Results<Ok<string>, NoSuchEntityError, ErrorHttpResult<PriceTooLowError>> () =>
            TypedResults.Ok("fine"));
    }

    private static string WithoutPath(Answer answer) =>
        $"{answer.Status} {answer.ContentType} {answer.Header("Vary")} {answer.Body}";

    private static IEnumerable<string> Documented(TestApp app, string path) => Metadata(app, path)
        .Select(static metadata => $"{metadata.StatusCode} {string.Join(' ', metadata.ContentTypes)}");

    private static IReadOnlyList<IProducesResponseTypeMetadata> Metadata(TestApp app, string path) => app.Services
        .GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Single(endpoint => endpoint.RoutePattern.RawText == path)
        .Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>();
}
