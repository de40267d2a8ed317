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
        bool hasFields = InitialHeaderFields.Remember(context);
        Task rest;
        try
        {
            rest = next(context);
        }
        catch (Exception exception) when (ShouldRespond(context, exception))
        {
            return RespondAsync(context, body, exception);
        }

        if (!rest.IsCompletedSuccessfully)
        {
            return PipelineWatcher.WatchAsync(this, rest, context, body, hasFields);
        }

        return hasFields || BareErrorStatus.Matches(context) ? FinishAsync(rest, context, body) : Task.CompletedTask;
    }

    /// <summary>
    /// Leaves the exception to the server if the client has disconnected, or if the failure has been reported and cannot be answered.
    /// </summary>
    private static bool ShouldRespond(HttpContext context, Exception exception) =>
        !ClientConnection.IsLost(context, exception) && !ReportedFailure.Includes(context, exception);

    /// <summary>Responds to a failure if there is one.</summary>
    public Task FinishAsync(Task rest, HttpContext context, IHttpResponseBodyFeature? body)
    {
        if (rest.IsCompletedSuccessfully)
        {
            if (BareErrorStatus.Matches(context))
            {
                return RespondAsync(context, body, exception: null);
            }

            InitialHeaderFields.Forget(context);
            return rest;
        }

        return GetException(rest) is { } exception && ShouldRespond(context, exception) ? RespondAsync(context, body, exception) : rest;
    }

    /// <summary>Returns the exception that awaiting a task would throw, without throwing it, which takes longer than all the rest.</summary>
    private static Exception? GetException(Task task)
    {
        if (task.Exception is { InnerException: { } exception })
        {
            return exception;
        }

        try
        {
            task.GetAwaiter().GetResult();
            return null;
        }
        catch (OperationCanceledException canceled)
        {
            return canceled;
        }
    }

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
