using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Formats;

public sealed class EPagesFormatTests
{
    [Theory]
    [InlineData("application/json")]
    [InlineData("application/vnd.epages.v1+json")]
    public async Task EPages_message_ends_with_the_request_and_status_is_a_string(string mediaType)
    {
        await using TestApp app = await StartAsync(OneRepresentation.Of(ErrorFormats.EPages, mediaType), new NoSuchEntityException("id", 7));

        Answer answer = await app.SendAsync(HttpMethod.Delete, "/rs/shops/DemoShop?locale=fr");

        Assert.Equal(404, answer.Status);
        Assert.Equal("application/json", answer.ContentType);
        Assert.Equal("""{"message":"No such entity with id = 7, Request: DELETE /rs/shops/DemoShop","status":"404"}""", answer.Body);
    }

    [Fact]
    public async Task EPages_message_shows_the_path_as_sent()
    {
        await using TestApp app = await StartAsync(ErrorFormats.EPages, new ShopClosedException(), "/base");

        Answer answer = await app.GetAsync("/base/a%20b/%3Cc%3E%2Fd");

        Assert.Equal("The shop is closed., Request: GET /base/a%20b/%3Cc%3E%2Fd", answer.Json.GetProperty("message").GetString());
    }

    [Fact]
    public async Task EPages_message_cuts_a_long_path()
    {
        await using TestApp app = await StartAsync(ErrorFormats.EPages, new ShopClosedException());

        Answer answer = await app.GetAsync("/" + new string('x', 5000));

        Assert.Equal(
            $"The shop is closed., Request: GET /{new string('x', 1022)}…", answer.Json.GetProperty("message").GetString());
    }

    [Fact]
    public async Task EPages_message_has_one_line_an_error_of_an_aggregate()
    {
        AggregateErrorBuilder builder = new AggregateErrorBuilder(new ShopClosedError()).Add(new NoSuchEntityError("id", 7)).Add(new InvalidProductDataError("x"));
        await using TestApp app = await StartAsync(ErrorFormats.EPages, builder.ToException());

        Answer answer = await app.GetAsync("/");

        Assert.Equal(
            "The shop is closed.\n\tNo such entity with id = 7\n\tInvalid product data: x, Request: GET /",
            answer.Json.GetProperty("message").GetString());
    }

    [Fact]
    public async Task EPages_container_page_escapes_the_path_and_omits_query_and_message()
    {
        await using TestApp app = await StartAsync(ErrorFormats.EPagesContainer, new NoSuchEntityException("id", 7));

        Answer answer = await app.GetAsync("/rs/'&?x=<b>");

        Assert.Equal(404, answer.Status);
        Assert.Equal("text/html; charset=ISO-8859-1", answer.ContentType);
        Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
        Assert.Equal(
            """
            <html>
            <head>
            <meta http-equiv="Content-Type" content="text/html;charset=ISO-8859-1"/>
            <title>Error 404 </title>
            </head>
            <body>
            <h2>HTTP ERROR: 404</h2>
            <p>Problem accessing /rs/&#x27;&amp;. Reason:
            <pre>    Not Found</pre></p>
            <hr /><i><small>Powered by Jetty://</small></i>
            </body>
            </html>

            """,
            answer.Body);
    }

    private static Task<TestApp> StartAsync(ErrorFormat format, Exception exception, string pathBase = "") => TestApp.StartAsync(
        app =>
        {
            app.UsePathBase(pathBase);
            app.Run(_ => throw exception);
        },
        options => options.DefaultFormat = format);
}
