using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Success;

/// <summary>What endpoints return, in the manner of ePages.</summary>
public sealed class EPagesSuccessTests
{
    private const string VersionOne = "application/vnd.epages.v1+json";

    [Theory]
    [InlineData("/value", VersionOne)]
    [InlineData("/value", null)]
    [InlineData("/value", "*/*")]
    [InlineData("/value", "application/vnd.epages.v1+json;q=0.9, text/html;q=0.5")]
    [InlineData("/ok", VersionOne)]
    public async Task Content_is_plain_JSON_and_its_version_is_in_a_header(string path, string? accept)
    {
        await using TestApp app = await StartAsync();

        Answer answer = await app.AskAsync(path, accept);

        Assert.Equal((200, "application/json", """{"sku":"A","price":1,"tags":[]}"""), (answer.Status, answer.ContentType, answer.Body));
        Assert.Equal(VersionOne, answer.Header("X-epages-Media-Type"));
    }

    [Fact]
    public async Task Created_resource_is_201_with_Location()
    {
        await using TestApp app = await StartAsync();

        Answer answer = await app.AskAsync("/created", VersionOne);

        Assert.Equal((201, "application/json", "/carts/1"), (answer.Status, answer.ContentType, answer.Header("Location")));
        Assert.Equal(VersionOne, answer.Header("X-epages-Media-Type"));
    }

    [Theory]
    [InlineData("/void")]
    [InlineData("/ok-empty")]
    [InlineData("/no-content")]
    public async Task Empty_content_is_204(string path)
    {
        await using TestApp app = await StartAsync();

        Answer answer = await app.AskAsync(HttpMethod.Delete, path, VersionOne);

        Assert.Equal((204, null, ""), (answer.Status, answer.ContentType, answer.Body));
        Assert.Null(answer.Header("X-epages-Media-Type"));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/vnd.epages.v2+json")]
    [InlineData("text/html")]
    public async Task Another_version_or_none_is_refused(string accept)
    {
        await using TestApp app = await StartAsync();

        Answer answer = await app.AskAsync("/value", accept);

        Assert.Equal(406, answer.Status);
        Assert.Null(answer.Header("X-epages-Media-Type"));
        Assert.EndsWith($"{VersionOne}, Request: GET /value", answer.Json.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/value-fails")]
    [InlineData("/ok-fails")]
    public async Task A_value_that_cannot_be_written_is_an_error_without_the_version(string path)
    {
        await using TestApp app = await StartAsync();

        Answer answer = await app.AskAsync(path, VersionOne);

        Assert.Equal((500, "500"), (answer.Status, answer.Json.GetProperty("status").GetString()));
        Assert.Null(answer.Header("X-epages-Media-Type"));
    }

    private static Task<TestApp> StartAsync() => TestApp.StartAsync(
        app =>
        {
            RouteGroupBuilder group = app.MapGroup("").WithSuccessConvention(SuccessConventions.EPages);
            var cart = new Product("A", 1, []);
            group.MapGet("/value", () => cart);
            group.MapGet("/ok", () => TypedResults.Ok(cart));
            group.MapGet("/created", () => TypedResults.Created("/carts/1", cart));
            group.MapGet("/value-fails", () => new Failing());
            group.MapGet("/ok-fails", () => TypedResults.Ok(new Failing()));
            group.MapDelete("/void", () => { });
            group.MapDelete("/ok-empty", () => TypedResults.Ok());
            group.MapDelete("/no-content", () => TypedResults.NoContent());
        },
        static options => options.DefaultFormat = new JsonOnly());

    /// <summary>So that a refused browser is answered with what the test can read.</summary>
    private sealed class JsonOnly() : ErrorFormat("JSON only", [ErrorFormats.EPages.Representations[0]]);
}
