using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>What observers are told about a failure. It is copied several times for each failure, so it has only what they need.</summary>
/// <param name="Response">The response.</param>
/// <param name="Exception">The exception that was the failure, or null.</param>
/// <param name="Endpoint">The endpoint that routing selected, or null.</param>
/// <param name="IsReportedByPlatform">Whether the platform writes the diagnostic event of the exception itself.</param>
/// <param name="Outcome">What became of the response.</param>
/// <param name="SecondException">An exception that was thrown while the failure was handled, or null.</param>
internal readonly record struct FailureReport(
    ErrorResponse Response, Exception? Exception, Endpoint? Endpoint, bool IsReportedByPlatform, FailureOutcome Outcome, Exception? SecondException)
{
    /// <summary>Creates the report of a failure.</summary>
    public static FailureReport Create(in FailureContext context, ErrorResponse response, FailureOutcome outcome, Exception? secondException) =>
        new(response, context.Failure.Exception, context.Endpoint, context.Failure.IsReportedByPlatform, outcome, secondException);
}

/// <summary>Tells the log, the metrics, the trace and the diagnostic listeners about a failure: once, and without failing itself.</summary>
internal sealed class FailureReporter(FailureLog log, FailureTelemetry telemetry, DiagnosticEvents events)
{
    /// <summary>Reports a failure, unless its exception has been reported.</summary>
    public void Report(in FailureReport report)
    {
        HttpContext context = report.Response.HttpContext;
        Exception? exception = report.Exception;
        if (exception is not null)
        {
            if (ReportedFailure.Includes(context, exception))
            {
                return;
            }

            ReportedFailure.Mark(context, exception);
        }

        log.Failed(report.Response, exception, report.Outcome, report.SecondException);
        if (exception is not null && report.Outcome is not FailureOutcome.Started && !report.IsReportedByPlatform)
        {
            events.Failed(context, exception, isUnexpected: report.Response is { Error: null, ReportId: not null });
        }

        // After the events: a listener may set the same tag.
        telemetry.Failed(report.Response, exception, report.Endpoint);
    }
}

/// <summary>The mark that a failure leaves on its request when it is reported.</summary>
/// <remarks>
/// An exception that was reported can come back: from the inner of two middlewares to the outer one, from an exception handler that
/// declined, or from a response that could not be written. A different failure of the same request is reported as well.
/// </remarks>
[SuppressMessage("Performance", "CA1812", Justification = "Only the type is used: it is the key of the feature.")]
internal sealed class ReportedFailure
{
    /// <summary>Whether an exception, or one that caused it, has been reported.</summary>
    public static bool Includes(HttpContext context, Exception exception)
    {
        if (context.Features[typeof(ReportedFailure)] is not { } reported)
        {
            return false;
        }

        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (ReferenceEquals(cause, reported))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Marks the request with the exception that was reported.</summary>
    public static void Mark(HttpContext context, Exception reported) => context.Features[typeof(ReportedFailure)] = reported;
}
