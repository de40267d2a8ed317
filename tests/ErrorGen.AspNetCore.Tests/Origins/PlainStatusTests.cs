using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Origins;

/// <summary>Which responses without a body are filled, and which are left alone.</summary>
public sealed class PlainStatusTests
{
    [Theory]
    [InlineData(400)]
    [InlineData(409)]
    [InlineData(418)]
    [InlineData(599)]
    public async Task Bare_error_status_gets_a_body_and_is_logged_once(int status)
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", () => Results.StatusCode(status)));

        Answer answer = await app.GetAsync("/");

        Assert.Equal(status, answer.Status);
        Assert.Equal("application/problem+json", answer.ContentType);
        Assert.Equal(status, answer.Json.GetProperty("status").GetInt32());
        Assert.Equal((status, "PlainStatus"), app.Log.Single.Event);
        Assert.Equal(status < 500 ? LogLevel.Debug : LogLevel.Error, app.Log.Single.Level);
    }

    [Fact]
    public async Task Bare_error_status_has_the_text_of_the_catalogue()
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", static () => Results.StatusCode(409)).AddErrorCatalogFilter(new ErrorsEndpointFilter()), options => options.Catalogs.Clear());

        Answer answer = await app.GetAsync("/");

        Assert.Equal("""{"title":"Conflict in the shop","status":409,"detail":"The shop has moved on."}""", answer.Body);
        Assert.Equal("GET / was answered with 409: The shop has moved on.", app.Log.Single.Text);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(204)]
    [InlineData(205)]
    [InlineData(304)]
    [InlineData(399)]
    [InlineData(600)]
    public async Task Bare_status_that_is_not_an_error_is_unchanged(int status)
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", () => Results.StatusCode(status)));

        Answer answer = await app.GetAsync("/");

        Assert.Equal((status, "", null), (answer.Status, answer.Body, answer.ContentType));
        Assert.Empty(app.Log.Own);
    }

    [Theory]
    [InlineData("/body")]
    [InlineData("/untyped")]
    [InlineData("/length")]
    [InlineData("/skipped")]
    public async Task Status_with_a_body_or_a_content_header_is_unchanged(string path)
    {
        await using TestApp app = await TestApp.StartAsync(app =>
        {
            app.MapGet("/body", static () => Results.NotFound("own"));
            app.MapGet("/untyped", static (HttpResponse response) => WriteUntyped(response));
            app.MapGet("/length", static void (HttpResponse response) => (response.StatusCode, response.ContentLength) = (404, 0));
            app.MapGet("/skipped", static () => Results.NotFound()).WithMetadata(new Skipped());
        });

        Answer answer = await app.GetAsync(path);

        Assert.Equal(404, answer.Status);
        Assert.DoesNotContain("problem", answer.ContentType ?? "", StringComparison.Ordinal);
        Assert.DoesNotContain("title", answer.Body, StringComparison.Ordinal);
        Assert.Empty(app.Log.Own);
    }

    [Fact]
    public async Task Content_type_without_a_body_does_not_count_as_a_response_of_the_application()
    {
        await using TestApp app = await TestApp.StartAsync(app =>
        {
            app.MapGet("/type", static void (HttpResponse response) => (response.StatusCode, response.ContentType) = (404, "text/plain"));
            app.MapGet("/file", static () => Results.File(new byte[10], "application/octet-stream", enableRangeProcessing: true));
        });
        app.Client.DefaultRequestHeaders.Add("Range", "bytes=100-200");

        Answer type = await app.GetAsync("/type");
        Answer file = await app.GetAsync("/file");

        Assert.Equal((404, "application/problem+json"), (type.Status, type.ContentType));
        Assert.Equal((416, "application/problem+json", "bytes */10"), (file.Status, file.ContentType, file.Header("Content-Range")));
        Assert.Equal(416, file.Json.GetProperty("status").GetInt32());
    }

    [Theory]
    [InlineData("Content-Range", "bytes */7")]
    [InlineData("Cache-Control", "max-age=60")]
    [InlineData("Location", "/orders/1")]
    public async Task Headers_of_a_bare_status_are_kept(string name, string value)
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", void (HttpResponse response) =>
        {
            response.StatusCode = 416;
            response.Headers[name] = value;
        }));

        Assert.Equal(value, (await app.GetAsync("/")).Header(name));
    }

    [Fact]
    public async Task Too_many_requests_is_never_stored()
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", static void (HttpResponse response) =>
        {
            response.StatusCode = 429;
            response.Headers.CacheControl = "max-age=60";
        }));

        Assert.Equal("no-store", (await app.GetAsync("/")).Header("Cache-Control"));
    }

    private static async Task WriteUntyped(HttpResponse response)
    {
        response.StatusCode = 404;
        await response.Body.WriteAsync("own"u8.ToArray());
    }

    private sealed class Skipped : Microsoft.AspNetCore.Http.Metadata.ISkipStatusCodePagesMetadata;
}
