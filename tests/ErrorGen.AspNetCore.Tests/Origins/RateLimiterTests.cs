using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Origins;

public sealed class RateLimiterTests
{
    [Theory]
    [InlineData(null, 503)]
    [InlineData(429, 429)]
    public async Task Rejection_keeps_its_status_and_has_Retry_After(int? status, int expected)
    {
        await using TestApp app = await StartAsync(options => options.RejectionStatusCode = status ?? options.RejectionStatusCode);
        await app.GetAsync("/");

        Answer answer = await app.GetAsync("/");

        Assert.Equal(expected, answer.Status);
        Assert.Equal("application/problem+json", answer.ContentType);
        Assert.InRange(int.Parse(answer.Header("Retry-After")!, provider: null), 3590, 3600);
        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.Equal(expected, app.Log.Single.EventId.Id);
    }

    [Fact]
    public async Task OnRejected_of_the_application_runs_and_takes_precedence()
    {
        await using TestApp app = await StartAsync(options => options.OnRejected = static (context, _) =>
        {
            context.HttpContext.Response.Headers.RetryAfter = "7";
            return ValueTask.CompletedTask;
        });
        await app.GetAsync("/");

        Assert.Equal("7", (await app.GetAsync("/")).Header("Retry-After"));
    }

    [Fact]
    public async Task Limiter_without_a_time_sends_no_Retry_After()
    {
        var hasBegun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var mayEnd = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using TestApp app = await StartAsync(
            options => options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, int>(
                static _ => RateLimitPartition.GetConcurrencyLimiter(0, static _ => new() { PermitLimit = 1, QueueLimit = 0 })),
            () =>
            {
                hasBegun.SetResult();
                return mayEnd.Task;
            });
        Task<Answer> first = app.GetAsync("/slow");
        await hasBegun.Task;

        Answer answer = await app.GetAsync("/");
        mayEnd.SetResult("");
        await first;

        Assert.Equal(503, answer.Status);
        Assert.Null(answer.Header("Retry-After"));
    }

    [Fact]
    public async Task Policy_with_its_own_OnRejected_gets_a_body_and_no_Retry_After()
    {
        await using TestApp app = await StartAsync(static options => options.GlobalLimiter = null);
        await app.GetAsync("/own");

        Answer answer = await app.GetAsync("/own");

        Assert.Equal((503, "application/problem+json", null), (answer.Status, answer.ContentType, answer.Header("Retry-After")));
    }

    private static Task<TestApp> StartAsync(Action<RateLimiterOptions> configure, Func<Task<string>>? slow = null) => TestApp.StartAsync(
        app =>
        {
            app.UseRateLimiter();
            app.MapGet("/", static () => "free");
            app.MapGet("/own", static () => "free").RequireRateLimiting(new OwnPolicy());
            app.MapGet("/slow", slow ?? (static () => Task.FromResult("free")));
        },
        configure: builder => builder.Services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, int>(
                static _ => RateLimitPartition.GetFixedWindowLimiter(0, static _ => new() { PermitLimit = 1, Window = TimeSpan.FromHours(1) }));
            configure(options);
        }));

    private sealed class OwnPolicy : IRateLimiterPolicy<int>
    {
        public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected => static (_, _) => ValueTask.CompletedTask;

        public RateLimitPartition<int> GetPartition(HttpContext httpContext) =>
            RateLimitPartition.GetFixedWindowLimiter(1, static _ => new() { PermitLimit = 1, Window = TimeSpan.FromHours(1) });
    }
}
