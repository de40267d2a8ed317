using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Telemetry;

/// <summary>Tracing libraries listen to the events that the platform writes for exceptions.</summary>
public sealed class DiagnosticEventTests
{
    private const string Handled = "Microsoft.AspNetCore.Diagnostics.HandledException";
    private const string Unhandled = "Microsoft.AspNetCore.Diagnostics.UnhandledException";

    [Theory]
    [InlineData("/unexpected", Unhandled, typeof(InvalidOperationException))]
    [InlineData("/thrown", Handled, typeof(NoSuchEntityException))]
    [InlineData("/filtered", Handled, typeof(NoSuchEntityException))]
    [InlineData("/closed", Handled, typeof(ShopClosedException))]
    [InlineData("/mapped", Handled, typeof(KeyNotFoundException))]
    [InlineData("/malformed", Handled, typeof(BadHttpRequestException))]
    [InlineData("/returned", null, null)]
    [InlineData("/nowhere", null, null)]
    [InlineData("/fine", null, null)]
    public async Task An_exception_is_one_event_with_the_payload_of_the_platform(string path, string? name, Type? type)
    {
        await using TestApp app = await StartAsync();
        using var events = new Events(app);

        await app.GetAsync(path);

        if (name is null)
        {
            Assert.Empty(events.All);
            return;
        }

        (string actual, object payload) = Assert.Single(events.All);
        Assert.Equal(name, actual);
        Assert.IsType(type!, PropertyOf(payload, "exception"));
        Assert.IsType<DefaultHttpContext>(PropertyOf(payload, "httpContext"), exactMatch: false);
        Assert.True(PropertyOf(payload, "timestamp") is > 0L);
    }

    [Fact]
    public async Task Exception_that_reaches_the_server_is_only_logged_by_the_server()
    {
        await using TestApp app = await StartAsync();
        using var events = new Events(app);

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => app.GetAsync("/started"));

        Assert.Empty(events.All);
    }

    [Theory]
    [InlineData("/unexpected")]
    [InlineData("/thrown")]
    public async Task An_exception_that_the_platform_passes_to_the_writer_is_one_event(string path)
    {
        foreach (bool isDeveloperPage in new[] { false, true })
        {
            await using TestApp app = await StartAsync(app => _ = isDeveloperPage ? app.UseDeveloperExceptionPage() : app.UseExceptionHandler());
            using var events = new Events(app);

            await app.GetAsync(path);

            Assert.Single(events.All);
        }
    }

    [Fact]
    public async Task No_event_is_made_for_a_listener_that_does_not_want_it()
    {
        await using TestApp app = await StartAsync();
        var observer = new Events.Observer();
        using IDisposable subscription = app.Services.GetRequiredService<DiagnosticListener>().Subscribe(observer, static name => name == Unhandled);

        await app.GetAsync("/thrown");
        await app.GetAsync("/unexpected");

        Assert.Equal([Unhandled], observer.All.Select(static pair => pair.Key));
    }

    private static object? PropertyOf(object payload, string name) => payload.GetType().GetProperty(name)?.GetValue(payload);

    private static Task<TestApp> StartAsync(Action<WebApplication>? use = null) => TestApp.StartAsync(
        app =>
        {
            use?.Invoke(app);
            app.MapGet("/fine", static () => "fine");
            app.MapGet("/thrown", void () => throw new NoSuchEntityException("id", 7));
            app.MapGet("/filtered", void () => throw new NoSuchEntityException("id", 7)).AddErrorsFilter();
            app.MapGet("/returned", static () => new NoSuchEntityError("id", 7)).AddErrorsFilter();
            app.MapGet("/closed", void () => throw new ShopClosedException());
            app.MapGet("/mapped", void () => throw new KeyNotFoundException());
            app.MapGet("/malformed", void () => throw new BadHttpRequestException("malformed"));
            app.MapGet("/unexpected", void () => throw new InvalidOperationException("secret"));
            app.MapGet("/started", static async (HttpResponse response) =>
            {
                await response.WriteAsync("half");
                await response.Body.FlushAsync();
                throw new InvalidOperationException("late");
            });
        },
        static options => options.Map<KeyNotFoundException>(static _ => new NoSuchEntityError("id", 7)));

    private sealed class Events : IDisposable
    {
        private readonly Observer _observer = new();
        private readonly IDisposable _subscription;

        public Events(TestApp app) => _subscription = app.Services.GetRequiredService<DiagnosticListener>().Subscribe(_observer);

        public IReadOnlyList<(string Name, object Payload)> All =>
            [.. _observer.All.Where(static pair => pair.Key.StartsWith("Microsoft.AspNetCore.Diagnostics.", StringComparison.Ordinal)).Select(static pair => (pair.Key, pair.Value!))];

        public void Dispose() => _subscription.Dispose();

        public sealed class Observer : IObserver<KeyValuePair<string, object?>>
        {
            private readonly ConcurrentQueue<KeyValuePair<string, object?>> _all = new();

            public IReadOnlyList<KeyValuePair<string, object?>> All => [.. _all];

            public void OnCompleted()
            {
            }

            public void OnError(Exception error)
            {
            }

            public void OnNext(KeyValuePair<string, object?> value) => _all.Enqueue(value);
        }
    }
}
