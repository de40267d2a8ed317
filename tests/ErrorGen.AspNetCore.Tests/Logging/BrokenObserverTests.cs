using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Logging;

/// <summary>An observer that throws does not affect the response, and the other observers see the failure.</summary>
public sealed class BrokenObserverTests
{
    public static TheoryData<string, int> Paths => new()
    {
        { "/thrown", 404 },
        { "/filtered", 404 },
        { "/returned", 404 },
        { "/closed", 503 },
        { "/unexpected", 500 },
        { "/nowhere", 404 },
    };

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Log_provider_that_throws_does_not_affect_the_response(string path, int status)
    {
        foreach (bool throwsEarly in new[] { true, false })
        {
            await using TestApp app = await StartAsync(builder => builder.Logging.AddProvider(new BrokenLog(throwsEarly)));

            Answer answer = await app.GetAsync(path);

            Assert.Equal((status, status), (answer.Status, answer.Json.GetProperty("status").GetInt32()));
            if (!throwsEarly)
            {
                Assert.Equal(status == 500, app.Log.Single.Exception?.Message == "secret");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Meter_listener_that_throws_does_not_affect_the_response(string path, int status)
    {
        await using TestApp app = await StartAsync();
        IMeterFactory meters = app.Services.GetRequiredService<IMeterFactory>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (ReferenceEquals(instrument.Meter.Scope, meters) && instrument.Meter.Name == "ErrorGen")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>(static (_, _, _, _) => throw new InvalidOperationException("meter"));
        listener.Start();

        Answer answer = await app.GetAsync(path);

        Assert.Equal((status, status), (answer.Status, answer.Json.GetProperty("status").GetInt32()));
        Assert.NotNull(app.Log.Single);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Diagnostic_listener_that_throws_does_not_affect_the_response(string path, int status)
    {
        await using TestApp app = await StartAsync();
        using IDisposable subscription = app.Services.GetRequiredService<DiagnosticListener>().Subscribe(
            new BrokenObserver(), static name => name.StartsWith("Microsoft.AspNetCore.Diagnostics.", StringComparison.Ordinal));

        Answer answer = await app.GetAsync(path);

        Assert.Equal((status, status), (answer.Status, answer.Json.GetProperty("status").GetInt32()));
        Assert.NotNull(app.Log.Single);
    }

    private static Task<TestApp> StartAsync(Action<WebApplicationBuilder>? configure = null) => TestApp.StartAsync(
        static app =>
        {
            app.MapGet("/thrown", void () => throw new NoSuchEntityException("id", 7));
            app.MapGet("/filtered", void () => throw new NoSuchEntityException("id", 7)).AddErrorsFilter();
            app.MapGet("/returned", static () => new NoSuchEntityError("id", 7)).AddErrorsFilter();
            app.MapGet("/closed", void () => throw new ShopClosedException());
            app.MapGet("/unexpected", void () => throw new InvalidOperationException("secret"));
        },
        configure: configure);

    private sealed class BrokenObserver : IObserver<KeyValuePair<string, object?>>
    {
        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void OnNext(KeyValuePair<string, object?> value) => throw new InvalidOperationException("observer");
    }

    /// <summary>A sink whose disk is full. It is broken for ErrorGen alone: what the platform does with such a sink is its own.</summary>
    private sealed class BrokenLog(bool throwsEarly) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) => new Logger(throwsEarly, categoryName == "ErrorGen.AspNetCore");

        public void Dispose()
        {
        }

        private sealed class Logger(bool throwsEarly, bool isBroken) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) =>
                isBroken && throwsEarly ? throw new IOException("disk full") : isBroken;

            public void Log<TState>(
                LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            {
                if (isBroken)
                {
                    throw new IOException("disk full");
                }
            }
        }
    }
}
