using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ErrorGen.AspNetCore;

/// <summary>
/// Handles catalogue errors and mapped exceptions for <c>UseExceptionHandler</c>, in all of its forms: it then neither runs its own handler nor
/// logs the exception as unhandled.
/// </summary>
internal sealed class CatalogExceptionHandler(FailureResolver resolver, ErrorResponder responder) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // UseExceptionHandler does not write its diagnostic event for an exception that a handler has handled.
        FailureContext failure = resolver.Resolve(httpContext, Failure.From(exception));
        if (failure is { Error: null, IsUndeclared: false })
        {
            return false;
        }

        await responder.RespondAsync(failure);
        return true;
    }
}

/// <summary>Responds to exceptions that reach the middleware. The application's own handlers are asked before an exception becomes a 500.</summary>
internal sealed class ExceptionResponder(
    FailureResolver resolver, ErrorResponder responder, HeaderReset headerReset, IEnumerable<IExceptionHandler> handlers)
{
    private readonly IExceptionHandler[] _handlers = [.. handlers.Where(static handler => handler is not CatalogExceptionHandler)];

    /// <exception cref="InvalidOperationException">The services were not added.</exception>
    public static ExceptionResponder Get(IServiceProvider services) => RequiredServices.Get<ExceptionResponder>(services);

    /// <summary>Responds to an exception.</summary>
    public Task RespondAsync(HttpContext context, Exception exception)
    {
        FailureContext failure = resolver.Resolve(context, Failure.From(exception));
        return failure.Error is not null || failure.IsUndeclared || _handlers.Length == 0 || context.Response.HasStarted || WereAsked(context, exception)
            ? responder.RespondAsync(failure)
            : AskHandlersAsync(failure, exception);
    }

    /// <summary>Responds to an error status without a body.</summary>
    public Task RespondAsync(HttpContext context, int status) => responder.RespondAsync(context, Failure.FromStatus(status));

    /// <summary>Whether <c>UseExceptionHandler</c> has asked the handlers already and rethrown the exception.</summary>
    private static bool WereAsked(HttpContext context, Exception exception) =>
        ReferenceEquals(context.Features.Find<IExceptionHandlerFeature>()?.Error, exception);

    private async Task AskHandlersAsync(FailureContext failure, Exception exception)
    {
        HttpContext context = failure.HttpContext;
        var feature = new ExceptionHandlerFeature
        {
            Error = exception,
            Path = context.Request.Path.Value ?? "",
            Endpoint = failure.Endpoint,
            RouteValues = context.Features.Find<IRouteValuesFeature>()?.RouteValues,
        };
        context.Features.Set<IExceptionHandlerFeature>(feature);
        context.Features.Set<IExceptionHandlerPathFeature>(feature);
        headerReset.Apply(context.Response);
        try
        {
            foreach (IExceptionHandler handler in _handlers)
            {
                if (await handler.TryHandleAsync(context, exception, context.RequestAborted))
                {
                    if (BareErrorStatus.Matches(context))
                    {
                        await RespondAsync(context, context.Response.StatusCode);
                    }

                    return;
                }
            }
        }
        catch (Exception second)
        {
            failure = failure with { SecondException = second };
        }

        await responder.RespondAsync(failure);
    }
}
