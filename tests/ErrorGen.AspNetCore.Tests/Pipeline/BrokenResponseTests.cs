using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Pipeline;

/// <summary>A response that has begun, or a client that has gone: no answer can be given any more.</summary>
public sealed class BrokenResponseTests
{
    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task Started_response_is_aborted_without_further_bytes(string environment)
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", static async (HttpResponse response) =>
            {
                await response.WriteAsync("first piece");
                await response.Body.FlushAsync();
                throw new InvalidProductDataException("x");
            }).AddErrorsFilter(),
            environment: environment);

        string received = await RawHttp.SendAsync(app.Address, "GET /");

        Assert.StartsWith("HTTP/1.1 200 OK", received, StringComparison.Ordinal);
        Assert.EndsWith("first piece\r\n", received, StringComparison.Ordinal);
        Assert.Equal(LogLevel.Error, app.Log.Single.Level);
        Assert.IsType<InvalidProductDataException>(app.Log.Single.Exception);
        Assert.Contains("broken off, after its response had started, at 400 InvalidProductData", app.Log.Single.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Error_returned_after_the_start_aborts_the_response()
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", static async (HttpResponse response) =>
        {
            await response.WriteAsync("first piece");
            await response.Body.FlushAsync();
            return new InvalidProductDataError("x");
        }).AddErrorsFilter());

        await Assert.ThrowsAsync<HttpRequestException>(() => app.GetAsync("/"));
        Assert.Contains("after its response had started", app.Log.Single.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task Unsent_bytes_of_a_success_before_an_error_abort_the_connection(string environment)
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", static () => Enumerable.Range(0, 2000).Select(static i => i < 1500 ? i : throw new InvalidOperationException("late"))),
            environment: environment);

        string received = "";
        try
        {
            received = await RawHttp.SendAsync(app.Address, "GET /");
        }
        catch (IOException)
        {
            // The reset connection shows as an exception on some systems and as an early end on others.
        }

        Assert.Equal("", received);
        Assert.Equal("late", app.Log.Single.Exception!.Message);
        Assert.Contains("broken off, with a part of its body waiting, at 500", app.Log.Single.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Error_is_sent_although_a_middleware_replaced_the_body_stream()
    {
        await using TestApp app = await TestApp.StartAsync(app =>
        {
            app.Use(static async (context, next) =>
            {
                context.Response.Body = new MemoryStream();
                await context.Response.WriteAsync("captured");
                await next(context);
            });
            app.Run(static _ => throw new InvalidProductDataException("x"));
        });

        Answer answer = await app.GetAsync("/");

        Assert.Equal(400, answer.Status);
        Assert.Equal("InvalidProductData", answer.Json.GetProperty("code").GetString());
    }

    [Fact]
    public async Task Aborted_request_gets_no_response_and_no_log_record()
    {
        var outcome = new TaskCompletionSource<(bool HasStarted, int Status)>(TaskCreationOptions.RunContinuationsAsynchronously);
        var isWaiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using TestApp app = await TestApp.StartAsync(
            app =>
            {
                app.Use(async (context, next) =>
                {
                    try
                    {
                        await next(context);
                    }
                    catch (OperationCanceledException)
                    {
                        outcome.SetResult((context.Response.HasStarted, context.Response.StatusCode));
                    }
                });
                app.UseErrorGen();
                app.MapGet("/", async (CancellationToken aborted) =>
                {
                    isWaiting.SetResult();
                    await Task.Delay(Timeout.Infinite, aborted);
                }).AddErrorsFilter();
            },
            use: false);
        using var giveUp = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Connection.Add("close");

        Task<HttpResponseMessage> pending = app.Client.SendAsync(request, giveUp.Token);
        await isWaiting.Task;
        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pending);
        Assert.Equal((false, 200), await outcome.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));
        Assert.Empty(app.Log.Own);
    }
}
