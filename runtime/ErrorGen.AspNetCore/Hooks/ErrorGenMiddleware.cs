using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ErrorGen.AspNetCore;

/// <summary>
/// Answers the exceptions that leave the rest of the pipeline, and the statuses that it leaves without a body. A request that succeeds costs
/// no allocation where the rest of the pipeline is done when it returns its task, and one task where it is not.
/// </summary>
/// <param name="next">The rest of the pipeline.</param>
/// <param name="responder">Answers.</param>
/// <param name="isRepeated">Whether the middleware stands in the rest of the pipeline again, nearer to the endpoints.</param>
internal sealed class ErrorGenMiddleware(RequestDelegate next, ErrorResponder responder, bool isRepeated)
{
    public Task InvokeAsync(HttpContext context)
    {
        IHttpResponseBodyFeature? body = context.Features.Find<IHttpResponseBodyFeature>();
        Task rest;
        try
        {
            rest = next(context);
        }
        catch (Exception exception) when (IsToAnswer(context, exception))
        {
            return AnswerAsync(context, body, Failure.Of(exception));
        }

        return rest.IsCompletedSuccessfully ? FillAsync(context, body) : WatchAsync(rest, context, body);
    }

    private async Task WatchAsync(Task rest, HttpContext context, IHttpResponseBodyFeature? body)
    {
        try
        {
            await rest;
        }
        catch (Exception exception) when (IsToAnswer(context, exception))
        {
            await AnswerAsync(context, body, Failure.Of(exception));
            return;
        }

        await FillAsync(context, body);
    }

    /// <summary>
    /// Not where nobody waits for an answer: the server knows the exception for what it is. And not twice: what the inner
    /// middleware let go, after it had been reported, is the server's too.
    /// </summary>
    private bool IsToAnswer(HttpContext context, Exception exception) =>
        !(exception is OperationCanceledException or IOException && context.RequestAborted.IsCancellationRequested)
        && !(isRepeated && context.Response.HasStarted);

    private Task FillAsync(HttpContext context, IHttpResponseBodyFeature? body) =>
        PlainStatus.Is(context) ? AnswerAsync(context, body, Failure.OfStatus(context.Response.StatusCode)) : Task.CompletedTask;

    private Task AnswerAsync(HttpContext context, IHttpResponseBodyFeature? body, Failure failure)
    {
        // A middleware that put its own stream in place of the body may not have taken it away again when it was thrown out of.
        if (context.Features.Find<IHttpResponseBodyFeature>() != body)
        {
            context.Features.Set(body);
        }

        return responder.AnswerAsync(context, failure);
    }
}
