using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ErrorGen.AspNetCore;

/// <summary>Answers the exceptions that leave the rest of the pipeline. Costs a request that succeeds no allocation.</summary>
internal sealed class ErrorGenMiddleware(RequestDelegate next, ErrorResponder responder)
{
    public Task InvokeAsync(HttpContext context)
    {
        IHttpResponseBodyFeature? body = context.Features.Get<IHttpResponseBodyFeature>();
        Task rest;
        try
        {
            rest = next(context);
        }
        catch (Exception exception) when (!IsClientGone(context, exception))
        {
            return AnswerAsync(context, body, exception);
        }

        return rest.IsCompletedSuccessfully ? Task.CompletedTask : WatchAsync(rest, context, body);
    }

    /// <summary>Nobody waits for an answer, and the server knows the exception for what it is: it passes untouched.</summary>
    private static bool IsClientGone(HttpContext context, Exception exception) =>
        exception is OperationCanceledException or IOException && context.RequestAborted.IsCancellationRequested;

    private async Task WatchAsync(Task rest, HttpContext context, IHttpResponseBodyFeature? body)
    {
        try
        {
            await rest;
        }
        catch (Exception exception) when (!IsClientGone(context, exception))
        {
            await AnswerAsync(context, body, exception);
        }
    }

    private Task AnswerAsync(HttpContext context, IHttpResponseBodyFeature? body, Exception exception)
    {
        // A middleware that put its own stream in place of the body may not have taken it away again when it was thrown out of.
        if (context.Features.Get<IHttpResponseBodyFeature>() != body)
        {
            context.Features.Set(body);
        }

        return responder.AnswerAsync(context, Failure.Of(exception));
    }
}
