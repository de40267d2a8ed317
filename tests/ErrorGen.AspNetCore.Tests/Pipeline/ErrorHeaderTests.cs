using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Pipeline;

public sealed class ErrorHeaderTests
{
    [Theory]
    [InlineData("Content-Encoding", "gzip")]
    [InlineData("Content-Disposition", "attachment; filename=a.csv")]
    [InlineData("Content-Language", "de")]
    [InlineData("Content-Range", "bytes 0-1/2")]
    [InlineData("ETag", "\"a\"")]
    [InlineData("Last-Modified", "Sat, 01 Jan 2022 00:00:00 GMT")]
    [InlineData("Expires", "Sat, 01 Jan 2050 00:00:00 GMT")]
    [InlineData("Location", "/orders/1")]
    public async Task Headers_that_describe_the_success_are_removed(string name, string value) =>
        Assert.Null((await AnswerAsync(name, value)).Header(name));

    [Theory]
    [InlineData("Access-Control-Allow-Origin", "*")]
    [InlineData("Allow", "GET")]
    [InlineData("WWW-Authenticate", "Bearer")]
    public async Task Headers_about_the_request_are_kept(string name, string value) =>
        Assert.Equal(value, (await AnswerAsync(name, value)).Header(name));

    [Fact]
    public async Task Error_response_has_Cache_Control_no_store() =>
        Assert.Equal("no-store", (await AnswerAsync("Cache-Control", "public, max-age=600")).Header("Cache-Control"));

    [Fact]
    public async Task Content_Length_is_that_of_the_error_body()
    {
        Answer answer = await AnswerAsync("Content-Length", "4711");

        Assert.Equal(answer.ReceivedBody.Length, answer.ContentLength);
        Assert.Null(answer.Header("Transfer-Encoding"));
    }

    [Fact]
    public async Task CORS_headers_are_kept()
    {
        await using TestApp app = await TestApp.StartAsync(
            app =>
            {
                app.UseCors(policy => policy.WithOrigins("https://shop.example"));
                app.MapGet("/", void () => throw new InvalidProductDataException("x"));
            },
            configure: builder => builder.Services.AddCors());
        app.Client.DefaultRequestHeaders.Add("Origin", "https://shop.example");

        Assert.Equal("https://shop.example", (await app.GetAsync("/")).Header("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData(90, "90")]
    [InlineData(0.2, "1")]
    [InlineData(0, "0")]
    public async Task Retry_After_is_in_whole_seconds_and_never_too_early(double seconds, string expected)
    {
        var definition = OwnCatalog.Define(new ErrorCatalogEntry("Busy", 503, "Busy") { RetryAfter = TimeSpan.FromSeconds(seconds) });
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", void () => throw definition.CreateError().ToException()));

        Assert.Equal(expected, (await app.GetAsync("/")).Header("Retry-After"));
    }

    [Fact]
    public async Task HEAD_has_the_headers_of_GET_and_no_body()
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapMethods("/", ["GET", "HEAD"], void () => throw new InvalidProductDataException("x")));

        string get = await RawHttp.SendAsync(app.Address, "GET /");
        string head = await RawHttp.SendAsync(app.Address, "HEAD /");

        Assert.EndsWith("\r\n\r\n", head, StringComparison.Ordinal);
        Assert.Equal(Headers(get), Headers(head));
        Assert.Contains("Content-Length: ", head, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", 145)]
    [InlineData("HEAD", 0)]
    public async Task HEAD_response_has_no_body_on_a_server_that_does_not_remove_it(string method, int expected)
    {
        await using ServiceProvider services = BareServices.Create();
        var middleware = new ErrorGenMiddleware(static _ => throw new InvalidProductDataException("x"), ExceptionResponder.Get(services));
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { TraceIdentifier = "trace", Request = { Method = method }, Response = { Body = body } };

        await middleware.InvokeAsync(context);

        Assert.Equal(expected, body.Length);
        Assert.Equal(145, context.Response.ContentLength);
    }

    [Fact]
    public async Task A_parameter_never_becomes_a_header()
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", void () => throw new InvalidProductDataException("a\r\nX-Evil: 1\r\n\r\nHTTP/1.1 200 OK")));

        string received = await RawHttp.SendAsync(app.Address, "GET /");

        Assert.StartsWith("HTTP/1.1 400 Bad Request\r\n", received, StringComparison.Ordinal);
        Assert.DoesNotContain("X-Evil", Headers(received), StringComparison.Ordinal);
        Assert.Single(received.Split("\r\n\r\n")[1].Split('\n'));
    }

    [Fact]
    public async Task The_reason_phrase_of_a_failed_handler_is_not_sent()
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", static void (HttpContext context) =>
        {
            context.Features.GetRequiredFeature<IHttpResponseFeature>().ReasonPhrase = "Fine";
            throw new InvalidProductDataException("x");
        }));

        Assert.StartsWith("HTTP/1.1 400 Bad Request\r\n", await RawHttp.SendAsync(app.Address, "GET /"), StringComparison.Ordinal);
    }

    private static string Headers(string response) => string.Join('\n', response
        .Split("\r\n\r\n")[0].Split("\r\n").Where(static line => !line.StartsWith(HeaderNames.Date, StringComparison.Ordinal)));

    private static async Task<Answer> AnswerAsync(string name, string value)
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", void (HttpResponse response) =>
        {
            response.Headers[name] = value;
            throw new InvalidProductDataException("x");
        }));
        return await app.GetAsync("/");
    }
}
