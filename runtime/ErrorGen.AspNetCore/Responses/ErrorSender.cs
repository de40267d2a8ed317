using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ErrorGen.AspNetCore;

/// <summary>Sends a rendered response, and reports the failure when it is certain that the response can be sent.</summary>
/// <remarks>
/// The report precedes the last bytes: it must be complete when the client has the response, and it must not claim a response that could not
/// start or a client that left before its end. The response is therefore started first, which runs the <c>OnStarting</c> callbacks but sends
/// nothing yet.
/// </remarks>
internal sealed class ErrorSender(FailureReporter reporter)
{
    /// <summary>What is written at once. A larger response is sent in pieces, each after the client has taken the one before.</summary>
    private const int PieceSize = 16 * 1024;

    /// <summary>Sends the response, whose head is set.</summary>
    /// <param name="report">What is reported if the response can be sent.</param>
    /// <param name="body">The body of the response.</param>
    /// <param name="buffer">The buffer of the bytes. It returns to the cache if they were sent.</param>
    /// <param name="bytes">What is sent; nothing for HEAD.</param>
    public Task SendAsync(in FailureReport report, IHttpResponseBodyFeature body, ResponseBuffer buffer, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > PieceSize || IsReplaced(body))
        {
            return SendInPiecesAsync(report, body, buffer, bytes);
        }

        ValueTask<FlushResult> sending;
        bool isReported = false;
        try
        {
            Task starting = body.StartAsync();
            if (!starting.IsCompletedSuccessfully)
            {
                return SendInPiecesAsync(report, body, buffer, bytes, starting);
            }

            reporter.Report(report);
            isReported = true;

            // Head and body leave the server in one step.
            sending = bytes.IsEmpty ? default : body.Writer.WriteAsync(bytes);
            if (sending.IsCompletedSuccessfully)
            {
                sending.GetAwaiter().GetResult();
                BufferCache.Return(buffer);
                return Task.CompletedTask;
            }
        }
        catch (Exception exception)
        {
            ReportUnsent(report, exception, isReported);
            throw;
        }

        return FinishAsync(report, sending, buffer);
    }

    /// <summary>
    /// Whether a middleware has put a stream in place of the server's body. The response must not be started then: the middleware may still set
    /// header fields when it copies what the stream has captured.
    /// </summary>
    private static bool IsReplaced(IHttpResponseBodyFeature body) => body is StreamResponseBodyFeature;

    private async Task SendInPiecesAsync(
        FailureReport report, IHttpResponseBodyFeature body, ResponseBuffer buffer, ReadOnlyMemory<byte> bytes, Task? starting = null)
    {
        HttpContext context = report.Response.HttpContext;
        bool isReported = false;
        try
        {
            bool isReplaced = IsReplaced(body);
            if (!isReplaced)
            {
                await (starting ?? body.StartAsync());
            }

            PipeWriter writer = body.Writer;
            int last = isReplaced ? 0 : PieceSize;
            while (bytes.Length > last)
            {
                int length = Math.Min(bytes.Length, PieceSize);
                FlushResult flushed = await writer.WriteAsync(bytes[..length]);
                bytes = bytes[length..];
                if (!isReplaced && flushed.IsCompleted)
                {
                    // Nothing reads what is written: the client has left, or was too slow for the server.
                    return;
                }
            }

            if (ClientConnection.IsLost(context))
            {
                return;
            }

            reporter.Report(report);
            isReported = true;
            if (!bytes.IsEmpty)
            {
                await writer.WriteAsync(bytes);
            }
        }
        catch (Exception exception)
        {
            ReportUnsent(report, exception, isReported);
            throw;
        }

        BufferCache.Return(buffer);
    }

    private async Task FinishAsync(FailureReport report, ValueTask<FlushResult> sending, ResponseBuffer buffer)
    {
        try
        {
            await sending;
        }
        catch (Exception exception)
        {
            ReportUnsent(report, exception, isReported: true);
            throw;
        }

        BufferCache.Return(buffer);
    }

    /// <summary>The response could not start or was broken off. The exception goes on to the server, which then sends what it can.</summary>
    private void ReportUnsent(in FailureReport report, Exception exception, bool isReported)
    {
        HttpContext context = report.Response.HttpContext;
        if (!isReported && !ClientConnection.IsLost(context, exception))
        {
            reporter.Report(report with
            {
                Outcome = context.Response.HasStarted ? FailureOutcome.Started : FailureOutcome.NotStarted,
                SecondException = report.SecondException ?? exception,
            });
        }

        ReportedFailure.Mark(context, exception);
    }
}
