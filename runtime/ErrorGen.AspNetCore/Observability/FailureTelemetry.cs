using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace ErrorGen.AspNetCore;

/// <summary>Records failures in metrics and traces, with the names of OpenTelemetry's semantic conventions.</summary>
internal sealed class FailureTelemetry
{
    public const string MeterName = "ErrorGen";
    public const string CounterName = "errorgen.failures";
    public const string ErrorType = "error.type";
    public const string StatusCode = "http.response.status_code";
    public const string Route = "http.route";

    private readonly Counter<long> _failures;

    public FailureTelemetry(IMeterFactory meters)
    {
        string? version = typeof(FailureTelemetry).Assembly.GetName().Version?.ToString(3);
        _failures = meters.Create(MeterName, version).CreateCounter<long>(CounterName, "{failure}", "Requests that failed, by what they failed with.");
    }

    /// <summary>Counts a failure, and marks the metrics and the trace of its request. A listener that throws does not affect the response.</summary>
    /// <param name="response">The response.</param>
    /// <param name="exception">The exception that was the failure, or null.</param>
    /// <param name="endpoint">The endpoint that routing selected, or null.</param>
    public void Failed(ErrorResponse response, Exception? exception, Endpoint? endpoint)
    {
        HttpContext context = response.HttpContext;
        string errorType = FailureType.Of(response, exception);
        try
        {
            if (FailureType.IsFailureOfRequest(response))
            {
                MarkRequest(context, errorType);
            }

            Count(endpoint, response.Status, errorType);
        }
        catch (Exception)
        {
            // The failure of the request is what the client and the log are told.
        }
    }

    private static void MarkRequest(HttpContext context, string errorType)
    {
        // Present only if there is a listener for http.server.request.duration.
        if (context.Features.Find<IHttpMetricsTagsFeature>() is { } metrics && metrics.Tags.All(static tag => tag.Key != ErrorType))
        {
            metrics.Tags.Add(new KeyValuePair<string, object?>(ErrorType, errorType));
        }

        if (Activity.Current is { } current)
        {
            // The activity of the request, and not one that a handler started around the call that failed.
            Activity activity = context.Features.Find<IHttpActivityFeature>()?.Activity ?? current;
            activity.SetTag(ErrorType, errorType);
        }
    }

    private void Count(Endpoint? endpoint, int status, string errorType)
    {
        if (!_failures.Enabled)
        {
            return;
        }

        var tags = new TagList { { ErrorType, errorType }, { StatusCode, status } };

        // Only the template: clients choose the path.
        if (endpoint?.Metadata.GetMetadata<IRouteDiagnosticsMetadata>()?.Route is { } route)
        {
            tags.Add(Route, route);
        }

        _failures.Add(1, tags);
    }
}
