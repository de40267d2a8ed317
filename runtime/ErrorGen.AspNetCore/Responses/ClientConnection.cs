using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;

namespace ErrorGen.AspNetCore;

/// <summary>Whether there is still a client to respond to.</summary>
internal static class ClientConnection
{
    private const string UnexpectedEnd = "Unexpected end of request content.";

    /// <summary>
    /// Whether the client has left or the connection was aborted. A time limit cancels the same token, but the client still waits then.
    /// </summary>
    public static bool IsLost(HttpContext context) => IsAborted(context) && !IsOverTimeLimit(context);

    /// <summary>
    /// Whether an exception needs no response: the client has left, or the request is over its time limit and the exception belongs to the
    /// middleware that sets the limit.
    /// </summary>
    public static bool IsLost(HttpContext context, Exception exception) => IsAborted(context)
        ? exception is OperationCanceledException || !IsOverTimeLimit(context)
        : IsOfLostConnection(exception);

    private static bool IsAborted(HttpContext context) =>
        context.Features.Find<IHttpRequestLifetimeFeature>() is { RequestAborted.IsCancellationRequested: true };

    /// <summary>The server cancels the token on another thread, shortly after the read or write has failed.</summary>
    private static bool IsOfLostConnection(Exception exception) =>
        exception is ConnectionResetException or ConnectionAbortedException or BadHttpRequestException { Message: UnexpectedEnd };

    private static bool IsOverTimeLimit(HttpContext context) =>
        context.Features.Find<IHttpRequestTimeoutFeature>() is { RequestTimeoutToken.IsCancellationRequested: true };
}
