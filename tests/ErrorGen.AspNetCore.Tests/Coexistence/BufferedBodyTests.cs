using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Coexistence;

/// <summary>A middleware around the pipeline that buffers the body, as response logging does.</summary>
public sealed class BufferedBodyTests
{
    [Theory]
    [InlineData("/own", 401, "API key is missing")]
    [InlineData("/thrown", 404, """{"message":"No such entity with %fieldName = %fieldValue","parameters":{"fieldName":"id","fieldValue":7}}""")]
    [InlineData("/unflushed", 404, """{"message":"No such entity with %fieldName = %fieldValue","parameters":{"fieldName":"id","fieldValue":7}}""")]
    [InlineData("/bare", 404, """{"message":"There is nothing at this address."}""")]
    public async Task Buffered_body_is_never_mixed_with_an_error(string path, int status, string body)
    {
        await using TestApp app = await StartAsync();

        Answer answer = await app.GetAsync(path);

        Assert.Equal((status, body), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("/cookie")]
    [InlineData("/cookie/mapped")]
    public async Task Cookie_of_a_success_that_failed_afterwards_is_not_sent(string path)
    {
        await using TestApp app = await StartAsync();

        Answer answer = await app.GetAsync(path);

        Assert.Null(answer.Header("Set-Cookie"));
        Assert.Null(answer.Header("Link"));
        Assert.Equal("*", answer.Header("Access-Control-Allow-Origin"));
    }

    private static Task<TestApp> StartAsync() => TestApp.StartAsync(
        static app =>
        {
            app.Use(BufferAsync);
            app.UseErrorGen();
            app.UseRouting();
            app.MapGet("/own", static async context =>
            {
                context.Response.StatusCode = 401;
                await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes("API key is missing"));
            });
            app.MapGet("/thrown", static async Task (HttpContext context) =>
            {
                await context.Response.WriteAsync("half of it");
                throw new NoSuchEntityException("id", 7);
            });
            app.MapGet("/unflushed", static void (HttpContext context) =>
            {
                context.Response.BodyWriter.Write("half of it"u8);
                throw new NoSuchEntityException("id", 7);
            });
            app.MapGet("/bare", static context =>
            {
                context.Response.StatusCode = 404;
                return Task.CompletedTask;
            });
            app.MapGet("/cookie", static void (HttpContext context) => FailAfterSignIn(context, new InvalidOperationException("secret")));
            app.MapGet("/cookie/mapped", static void (HttpContext context) => FailAfterSignIn(context, new NoSuchEntityException("id", 7)));
        },
        static options => options.DefaultFormat = ErrorFormats.Magento,
        use: false);

    private static void FailAfterSignIn(HttpContext context, Exception exception)
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        context.Response.Headers.Link = "</next>; rel=next";
        context.Response.Cookies.Append("auth", "token");
        throw exception;
    }

    private static async Task BufferAsync(HttpContext context, RequestDelegate next)
    {
        Stream original = context.Response.Body;
        using var buffer = new MemoryStream();
        context.Response.Body = buffer;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = original;
        }

        context.Response.ContentLength = buffer.Length;
        buffer.Position = 0;
        await buffer.CopyToAsync(original);
    }
}
