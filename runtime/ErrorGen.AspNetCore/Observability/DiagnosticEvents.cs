using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>Writes the platform's own events for exceptions, so that tracing libraries see an exception that ErrorGen has handled.</summary>
/// <remarks>
/// The names and the payload are those of <c>UseExceptionHandler</c> and <c>UseDeveloperExceptionPage</c>. OpenTelemetry's
/// <c>RecordException</c>, Sentry and Application Insights listen to them.
/// </remarks>
/// <param name="listener">The listener that the host registers; null if there is none.</param>
internal sealed class DiagnosticEvents(DiagnosticListener? listener = null)
{
    /// <summary>An exception that means an error of the catalogue, or a status below 500.</summary>
    public const string Handled = "Microsoft.AspNetCore.Diagnostics.HandledException";

    /// <summary>An exception that the client is told nothing about.</summary>
    public const string Unhandled = "Microsoft.AspNetCore.Diagnostics.UnhandledException";

    /// <summary>Writes the event of an exception. A listener that throws does not affect the response.</summary>
    /// <param name="context">The request.</param>
    /// <param name="exception">The exception.</param>
    /// <param name="isUnexpected">Whether the exception does not mean an error that the client is told.</param>
    public void Failed(HttpContext context, Exception exception, bool isUnexpected)
    {
        try
        {
            string name = isUnexpected ? Unhandled : Handled;
            if (listener is not null && listener.IsEnabled() && listener.IsEnabled(name))
            {
                Write(listener, name, new { httpContext = context, timestamp = Stopwatch.GetTimestamp(), exception });
            }
        }
        catch (Exception)
        {
            // The failure of the request is what the client and the log are told.
        }
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The properties of the payload are kept by the annotation; listeners read nothing else.")]
    private static void Write<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TPayload>(
        DiagnosticListener listener, string name, TPayload payload) => listener.Write(name, payload);
}
