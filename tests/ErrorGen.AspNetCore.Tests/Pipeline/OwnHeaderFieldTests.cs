using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Pipeline;

/// <summary>The header fields that an endpoint sets for an error that it returns, for problem details and for a bare status.</summary>
public sealed class OwnHeaderFieldTests
{
    private const string Content = "A body that is not sent.";

    [Theory]
    [InlineData("Set-Cookie", "attempts=3")]
    [InlineData("Link", "</help>; rel=help")]
    [InlineData("Location", "/orders/1")]
    [InlineData("Cache-Control", "max-age=5")]
    [InlineData("X-Total-Count", "4711")]
    [InlineData("Vary", "Origin")]
    [InlineData("Retry-After", "17")]
    [InlineData("Accept-Ranges", "bytes")]
    [InlineData("Clear-Site-Data", "\"cookies\"")]
    public async Task Field_is_sent_with_the_error(string name, string value)
    {
        foreach (string path in (string[])["/returned", "/filtered", "/later", "/problem", "/bare"])
        {
            Assert.StartsWith(value, (await AnswerAsync(path, name, value)).Header(name), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Content-Encoding", "gzip")]
    [InlineData("Content-Language", "fr")]
    [InlineData("Content-Disposition", "attachment; filename=a.csv")]
    [InlineData("Content-Location", "/orders/1.json")]
    [InlineData("Content-MD5", "AAAA")]
    [InlineData("Content-Digest", "sha-256=:AAAA:")]
    [InlineData("Repr-Digest", "sha-256=:AAAA:")]
    [InlineData("Digest", "sha-256=AAAA")]
    [InlineData("ETag", "\"a\"")]
    [InlineData("Last-Modified", "Sat, 01 Jan 2022 00:00:00 GMT")]
    [InlineData("Content-Range", "bytes 0-1/2")]
    [InlineData("Trailer", "X-Checksum")]
    public async Task Field_that_describes_a_body_is_not_sent(string name, string value)
    {
        foreach (string path in (string[])["/returned", "/filtered", "/later", "/problem", "/bare"])
        {
            Assert.Null((await AnswerAsync(path, name, value)).Header(name));
        }
    }

    [Theory]
    [InlineData("/returned/416")]
    [InlineData("/problem/416")]
    [InlineData("/bare/416")]
    [InlineData("/file")]
    public async Task Length_of_the_resource_is_sent_with_416(string path)
    {
        await using TestApp app = await TestApp.StartAsync(static app =>
        {
            app.MapGet("/returned/416", static Error (HttpResponse response) =>
            {
                response.Headers.ContentRange = $"bytes */{Content.Length}";
                return OwnCatalog.Define(new ErrorCatalogEntry("Range", 416, "Range.")).CreateError();
            }).AddErrorsFilter();
            app.MapGet("/problem/416", static (HttpResponse response) =>
            {
                response.Headers.ContentRange = $"bytes */{Content.Length}";
                return TypedResults.Problem("Out of range.", statusCode: 416);
            });
            app.MapGet("/bare/416", static (HttpResponse response) =>
            {
                response.Headers.ContentRange = $"bytes */{Content.Length}";
                return TypedResults.StatusCode(416);
            });
            app.MapGet("/file", static () => TypedResults.Bytes(
                System.Text.Encoding.ASCII.GetBytes(Content), "text/plain", enableRangeProcessing: true, entityTag: new("\"a\"")));
        });
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Range = new(4711, 4712);

        using HttpResponseMessage response = await app.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Answer answer = await Answer.ReadAsync(response);

        Assert.Equal(416, answer.Status);
        Assert.Equal($"bytes */{Content.Length}", answer.Header("Content-Range"));
        Assert.Equal("application/problem+json", answer.ContentType);
        Assert.Null(answer.Header("ETag"));
    }

    [Theory]
    [InlineData("/thrown", false)]
    [InlineData("/returned", true)]
    public async Task Trailers_are_sent_only_with_an_error_that_the_endpoint_returned(string path, bool areSent)
    {
        await using TestApp app = await TestApp.StartAsync(
            static app =>
            {
                app.MapGet("/thrown", void (HttpResponse response) =>
                {
                    response.AppendTrailer("X-Rows", "17");
                    throw new InvalidProductDataException("x");
                });
                app.MapGet("/returned", static (HttpResponse response) =>
                {
                    response.AppendTrailer("X-Rows", "17");
                    return new InvalidProductDataError("x");
                });
            },
            configure: static builder => builder.WebHost.ConfigureKestrel(static server =>
                server.ConfigureEndpointDefaults(static endpoint => endpoint.Protocols = HttpProtocols.Http2)));
        using var client = new HttpClient { BaseAddress = app.Client.BaseAddress, DefaultRequestVersion = HttpVersion.Version20, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };

        using HttpResponseMessage response = await client.GetAsync(path, TestContext.Current.CancellationToken);
        await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(areSent, response.TrailingHeaders.Contains("X-Rows"));
    }

    private static async Task<Answer> AnswerAsync(string path, string name, string value)
    {
        await using TestApp app = await TestApp.StartAsync(app =>
        {
            app.MapGet("/returned", (HttpResponse response) =>
            {
                response.Headers[name] = value;
                return new InvalidProductDataError("x");
            });
            app.MapGet("/filtered", object (HttpResponse response) =>
            {
                response.Headers[name] = value;
                return new InvalidProductDataError("x");
            }).AddErrorsFilter();
            app.MapGet("/later", async Task<object> (HttpResponse response) =>
            {
                await Task.Yield();
                response.Headers[name] = value;
                return new InvalidProductDataError("x");
            }).AddErrorsFilter();
            app.MapGet("/problem", (HttpResponse response) =>
            {
                response.Headers[name] = value;
                return TypedResults.Problem("Not now.", statusCode: 409);
            });
            app.MapGet("/bare", (HttpResponse response) =>
            {
                response.Headers[name] = value;
                return TypedResults.StatusCode(409);
            });
        });
        return await app.GetAsync(path);
    }
}
