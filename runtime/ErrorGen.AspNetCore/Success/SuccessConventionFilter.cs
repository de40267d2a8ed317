using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>Rejects requests that accept none of the media types before the handler runs, and writes what the handler returned.</summary>
internal sealed class SuccessConventionFilter(SuccessConvention convention, Type declaredType, EndpointFilterDelegate next)
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context)
    {
        HttpContext http = context.HttpContext;
        if (!SuccessWriter.IsSuccess(http.Response.StatusCode) || !IsInForce(http))
        {
            // A failed binding has set its status already.
            return next(context);
        }

        ErrorResponseHeaders.SetVary(http.Response.Headers, byAccept: true, byLanguage: false);
        if (convention.FindWriter(http.Request) is not { } writer)
        {
            return ValueTask.FromResult<object?>(new ErrorResult(Failure.From(NotAcceptableError.Create(http, convention))));
        }

        ValueTask<object?> pending = next(context);
        return pending.IsCompletedSuccessfully ? ValueTask.FromResult(Represent(pending.Result, http, writer)) : WaitAsync(pending, http, writer);
    }

    /// <summary>The convention added last wins: that of an endpoint before that of its group.</summary>
    private bool IsInForce(HttpContext context) =>
        EndpointLookup.GetMatched(context)?.Metadata.GetMetadata<SuccessConvention>() is not { } last || ReferenceEquals(last, convention);

    private async ValueTask<object?> WaitAsync(ValueTask<object?> pending, HttpContext context, SuccessWriter writer) =>
        Represent(await pending, context, writer);

    private object? Represent(object? returned, HttpContext context, SuccessWriter writer) =>
        SuccessWriter.IsSuccess(context.Response.StatusCode) && !context.Response.HasStarted
            ? SuccessContent.Represent(returned, declaredType, writer)
            : returned;
}
