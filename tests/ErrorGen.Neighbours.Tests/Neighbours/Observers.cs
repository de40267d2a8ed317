using System.Diagnostics;
using System.Threading.Channels;
using ErrorGen.Neighbours.Matrix;
using Microsoft.ApplicationInsights.Channel;
using Microsoft.ApplicationInsights.DataContracts;
using Microsoft.AspNetCore.HttpLogging;
using OpenTelemetry;
using OpenTelemetry.Trace;
using Serilog;

namespace ErrorGen.Neighbours.Neighbours;

/// <summary>Libraries that log, measure and report.</summary>
internal static class Observers
{
    public static IReadOnlyList<Neighbour> All { get; } =
    [
        new("Serilog.AspNetCore 10 request logging")
        {
            Add = static builder => builder.Services.AddSerilog(static serilog => serilog.MinimumLevel.Debug(), writeToProviders: true),
            Use = static app => app.UseSerilogRequestLogging(),
            Note =
                "Behind, the request log sees the exception and not the response: it records 500 at Error for an error that was "
                + "answered with 404. Put it before.",
            Expected =
            [
                new(Place.Before, "thrown error", Logged: "ErrorGen Information, RequestLoggingMiddleware Information 404"),
                new(Place.Before, "unexpected exception", Logged: "ErrorGen Error, RequestLoggingMiddleware Error 500"),
                new(Place.Before, "unknown route", Logged: "ErrorGen Debug, RequestLoggingMiddleware Information 404"),
                new(Place.Before, "bare status", Logged: "ErrorGen Debug, RequestLoggingMiddleware Information 403"),
                new(Place.Before, "`Problem()`", Logged: "ErrorGen Information, RequestLoggingMiddleware Information 409"),
                new(Place.Before, "validation", Logged: "ErrorGen Information, RequestLoggingMiddleware Information 400"),
                new(Place.Behind, "thrown error", Logged: "ErrorGen Information, RequestLoggingMiddleware Error 500"),
                new(Place.Behind, "unexpected exception", Logged: "ErrorGen Error, RequestLoggingMiddleware Error 500"),
                new(Place.Behind, "unknown route", Logged: "ErrorGen Debug, RequestLoggingMiddleware Information 404"),
                new(Place.Behind, "bare status", Logged: "ErrorGen Debug, RequestLoggingMiddleware Information 403"),
                new(Place.Behind, "`Problem()`", Logged: "ErrorGen Information, RequestLoggingMiddleware Information 409"),
                new(Place.Behind, "validation", Logged: "ErrorGen Information, RequestLoggingMiddleware Information 400"),
            ],
        },
        new("HTTP logging with bodies")
        {
            Add = static builder => builder.Services.AddHttpLogging(static logging => logging.LoggingFields = HttpLoggingFields.All),
            Use = static app => app.UseHttpLogging(),
        },
        new("OpenTelemetry.Instrumentation.AspNetCore 1.20")
        {
            Add = static builder =>
            {
                builder.Services.AddSingleton<Spans>();
                builder.Services.AddOpenTelemetry().WithTracing(static tracing => tracing
                    .AddAspNetCoreInstrumentation(static options => options.RecordException = true)
                    .AddProcessor<Spans>());
            },
            Observe = static services => services.GetRequiredService<Spans>().NextAsync(),
            Expected =
            [
                new(Place.Both, "thrown error", Measured: "NoSuchEntity, HandledException, span Unset, 0 exception events"),
                new(Place.Both, "unexpected exception", Measured: "InternalError, UnhandledException, span Error, 1 exception events"),
                new(Place.Both, "unknown route", Measured: "NotFound, span Unset, 0 exception events"),
                new(Place.Both, "bare status", Measured: "Forbidden, span Unset, 0 exception events"),
                new(Place.Both, "`Problem()`", Measured: "Conflict, span Unset, 0 exception events"),
                new(Place.Both, "validation", Measured: "BadRequest, span Unset, 0 exception events"),
            ],
        },
        new("Microsoft.ApplicationInsights.AspNetCore 2.23")
        {
            Add = static builder =>
            {
                builder.Services.AddSingleton<ITelemetryChannel, SentTelemetry>();
                builder.Services.AddApplicationInsightsTelemetry(static options =>
                {
                    options.ConnectionString =
                        "InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint=https://insights.invalid/";
                    options.EnableAdaptiveSampling = false;
                    options.EnableQuickPulseMetricStream = false;
                    options.EnablePerformanceCounterCollectionModule = false;
                    options.EnableHeartbeat = false;
                });
            },
            Observe = static services => ((SentTelemetry)services.GetRequiredService<ITelemetryChannel>()).NextAsync(),
            Expected =
            [
                new(Place.Both, "thrown error", Measured: "NoSuchEntity, HandledException, request 404, 0 exceptions"),
                new(Place.Both, "unexpected exception", Measured: "InternalError, UnhandledException, request 500, 1 exceptions"),
                new(Place.Both, "unknown route", Measured: "NotFound, request 404, 0 exceptions"),
                new(Place.Both, "bare status", Measured: "Forbidden, request 403, 0 exceptions"),
                new(Place.Both, "`Problem()`", Measured: "Conflict, request 409, 0 exceptions"),
                new(Place.Both, "validation", Measured: "BadRequest, request 400, 0 exceptions"),
            ],
        },
    ];

    /// <summary>The spans of requests, as an exporter gets them.</summary>
    private sealed class Spans : BaseProcessor<Activity>
    {
        private readonly Channel<Activity> _ended = Channel.CreateUnbounded<Activity>();

        public override void OnEnd(Activity data) => _ended.Writer.TryWrite(data);

        public async Task<string> NextAsync()
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            Activity span = await _ended.Reader.ReadAsync(limit.Token);
            string[] exceptions = [.. span.Events.Where(static item => item.Name == "exception")
                .Select(static item => item.Tags.FirstOrDefault(static tag => tag.Key == "exception.type").Value?.ToString() ?? "")];
            return $"span {span.Status}, {exceptions.Length} exception events";
        }
    }

    /// <summary>Takes what would be sent to Application Insights; the request comes last.</summary>
    private sealed class SentTelemetry : ITelemetryChannel
    {
        private readonly Channel<ITelemetry> _items = Channel.CreateUnbounded<ITelemetry>();

        public bool? DeveloperMode { get; set; }

        public string? EndpointAddress { get; set; }

        public void Send(ITelemetry item) => _items.Writer.TryWrite(item);

        public async Task<string> NextAsync()
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            int exceptions = 0;
            while (true)
            {
                switch (await _items.Reader.ReadAsync(limit.Token))
                {
                    case ExceptionTelemetry:
                        exceptions++;
                        break;
                    case RequestTelemetry request:
                        return $"request {request.ResponseCode}, {exceptions} exceptions";
                }
            }
        }

        public void Flush()
        {
        }

        public void Dispose()
        {
        }
    }
}
