using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Logging;

/// <summary>A client that has left gets no response, and its failure is not recorded.</summary>
public sealed class LostClientTests
{
    [Theory]
    [InlineData("exception")]
    [InlineData("cancellation")]
    [InlineData("error")]
    [InlineData("returned")]
    [InlineData("status")]
    [InlineData("problem")]
    [InlineData("server error")]
    public async Task A_failure_after_the_client_has_left_is_not_recorded(string kind)
    {
        foreach (bool withFilter in new[] { false, true })
        {
            var isOver = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
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
                        finally
                        {
                            isOver.SetResult();
                        }
                    });
                    app.UseErrorGen();
                    RouteHandlerBuilder endpoint = app.MapGet("/", async Task<object?> (HttpContext context) =>
                    {
                        isWaiting.SetResult();
                        await WaitForAsync(context.RequestAborted);
                        return Fail(kind);
                    });
                    _ = withFilter ? endpoint.AddErrorsFilter() : endpoint;
                },
                use: false);

            await LeaveAsync(app, "GET / HTTP/1.1\r\nHost: test\r\n\r\n", isWaiting.Task);
            await isOver.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
            await Task.Delay(100, TestContext.Current.CancellationToken);

            Assert.Empty(app.Log.Own);
        }
    }

    [Fact]
    public async Task A_client_that_leaves_while_it_sends_its_body_is_not_recorded()
    {
        var isOver = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var isReading = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using TestApp app = await TestApp.StartAsync(
            app =>
            {
                app.Use(async (context, next) =>
                {
                    try
                    {
                        await next(context);
                    }
                    finally
                    {
                        isOver.SetResult();
                    }
                });
                app.UseErrorGen();
                app.MapPost("/", async (HttpRequest request) =>
                {
                    isReading.SetResult();
                    using var reader = new StreamReader(request.Body);
                    await reader.ReadToEndAsync();
                });
            },
            use: false);

        await LeaveAsync(app, "POST / HTTP/1.1\r\nHost: test\r\nContent-Length: 1000\r\n\r\nhalf", isReading.Task);
        await isOver.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Empty(app.Log.Own);
    }

    [Fact]
    public async Task A_client_that_leaves_while_its_response_is_sent_is_not_recorded()
    {
        var isOver = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using TestApp app = await StartWithLargeErrorAsync(isOver, minRate: null);
        using Socket client = await ConnectAsync(app, "GET / HTTP/1.1\r\nHost: test\r\n\r\n");
        byte[] some = new byte[1000];
        Assert.True(await client.ReceiveAsync(some) > 0);

        client.Close(0);

        await isOver.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Empty(app.Log.Own);
    }

    [Fact]
    public async Task A_client_that_reads_too_slowly_is_cut_off_by_the_minimum_data_rate_of_the_server()
    {
        var isOver = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using TestApp app = await StartWithLargeErrorAsync(
            isOver, new MinDataRate(bytesPerSecond: 10_000_000, gracePeriod: TimeSpan.FromSeconds(1.5)));
        using Socket client = await ConnectAsync(app, "GET / HTTP/1.1\r\nHost: test\r\n\r\n");

        await isOver.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        Assert.Empty(app.Log.Own);
    }

    [Fact]
    public async Task A_client_that_reads_a_large_response_is_recorded_once()
    {
        var isOver = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using TestApp app = await StartWithLargeErrorAsync(isOver, minRate: null);

        Answer answer = await app.GetAsync("/");

        Assert.True(answer.ContentLength > 20_000_000, $"{answer.ContentLength} bytes");
        Assert.Contains("was answered with 400", app.Log.Single.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_time_limit_is_not_a_client_that_has_left()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app =>
            {
                app.UseRequestTimeouts();
                app.UseErrorGen();
                app.MapGet("/", static async (CancellationToken token) =>
                {
                    await WaitForAsync(token);
                    throw new InvalidOperationException("Operation cancelled by user.");
                }).WithRequestTimeout(TimeSpan.FromMilliseconds(50));
            },
            configure: static builder => builder.Services.AddRequestTimeouts());

        Answer answer = await app.GetAsync("/");

        Assert.Equal(500, answer.Status);
        Assert.Equal("Operation cancelled by user.", app.Log.Single.Exception!.Message);
    }

    private static object? Fail(string kind) => kind switch
    {
        "exception" => throw new InvalidOperationException("Operation cancelled by user."),
        "cancellation" => throw new OperationCanceledException(),
        "error" => throw new InvalidProductDataException("x"),
        "server error" => throw new ShopClosedException(),
        "returned" => new InvalidProductDataError("x").ToHttpResult(),
        "status" => Results.StatusCode(503),
        _ => Results.Problem("None left.", statusCode: 409),
    };

    private static Task<TestApp> StartWithLargeErrorAsync(TaskCompletionSource isOver, MinDataRate? minRate) => TestApp.StartAsync(
        app =>
        {
            app.Use(async (context, next) =>
            {
                try
                {
                    await next(context);
                }
                finally
                {
                    isOver.SetResult();
                }
            });
            app.UseErrorGen();
            app.MapGet("/", static () => Results.Problem(new string('x', 30_000_000), statusCode: 400));
        },
        static options => options.MaxResponseBodySize = int.MaxValue,
        configure: builder => builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MinResponseDataRate = minRate),
        use: false);

    private static async Task WaitForAsync(CancellationToken token)
    {
        var isCancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using CancellationTokenRegistration registration = token.Register(isCancelled.SetResult);
        await isCancelled.Task;
    }

    private static async Task LeaveAsync(TestApp app, string request, Task moment)
    {
        using Socket client = await ConnectAsync(app, request);
        await moment.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        client.Close(0);
    }

    private static async Task<Socket> ConnectAsync(TestApp app, string request)
    {
        var client = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
        await client.ConnectAsync(app.Address.Host, app.Address.Port);
        await client.SendAsync(Encoding.ASCII.GetBytes(request));
        return client;
    }
}
