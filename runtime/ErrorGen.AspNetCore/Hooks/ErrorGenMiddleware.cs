using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ErrorGen.AspNetCore;

/// <summary>
/// Responds to exceptions that leave the rest of the pipeline, and to error statuses without a body. For a successful request it allocates
/// nothing if the rest of the pipeline completes synchronously, and one task otherwise.
/// </summary>
/// <param name="next">The rest of the pipeline.</param>
/// <param name="responder">Writes the responses.</param>
internal sealed class ErrorGenMiddleware(RequestDelegate next, ExceptionResponder responder)
{
    public Task InvokeAsync(HttpContext context)
    {
        IHttpResponseBodyFeature? body = context.Features.Find<IHttpResponseBodyFeature>();
        Task rest;
        try
        {
            rest = next(context);
        }
        catch (Exception exception) when (ShouldRespond(context, exception))
        {
            return RespondAsync(context, body, exception);
        }

        return rest.IsCompletedSuccessfully ? CompleteAsync(context, body) : WatchAsync(rest, context, body);
    }

    private async Task WatchAsync(Task rest, HttpContext context, IHttpResponseBodyFeature? body)
    {
        try
        {
            await rest;
        }
        catch (Exception exception) when (ShouldRespond(context, exception))
        {
            await RespondAsync(context, body, exception);
            return;
        }

        await CompleteAsync(context, body);
    }

    /// <summary>
    /// Leaves the exception to the server if the client has disconnected, or if the failure has been reported and cannot be answered.
    /// </summary>
    private static bool ShouldRespond(HttpContext context, Exception exception) =>
        !ClientConnection.IsLost(context, exception) && !ReportedFailure.Includes(context, exception);

    private Task CompleteAsync(HttpContext context, IHttpResponseBodyFeature? body) =>
        BareErrorStatus.Matches(context) ? RespondAsync(context, body, exception: null) : Task.CompletedTask;

    private Task RespondAsync(HttpContext context, IHttpResponseBodyFeature? body, Exception? exception)
    {
        // A middleware that replaced the body may not have restored it when the exception left it.
        if (context.Features.Find<IHttpResponseBodyFeature>() != body)
        {
            context.Features.Set(body);
        }

        return exception is null
            ? responder.RespondAsync(context, context.Response.StatusCode)
            : responder.RespondAsync(context, exception);
    }
}
