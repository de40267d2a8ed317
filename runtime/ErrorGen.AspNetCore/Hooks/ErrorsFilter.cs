using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>The filter that <c>AddErrorsFilter()</c> adds: it writes errors of all catalogues.</summary>
internal sealed class ErrorsFilter : IEndpointFilter, IErrorFilterMetadata
{
    public static ErrorsFilter Instance { get; } = new();

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        InvokeCoreAsync(context, next);

    /// <summary>Text for route listings.</summary>
    public override string ToString() => "Errors filter";

    /// <summary>Runs the endpoint and turns an error that it returns or throws into a result.</summary>
    public static ValueTask<object?> InvokeCoreAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            ValueTask<object?> pending = next(context);
            return pending.IsCompletedSuccessfully ? ValueTask.FromResult(ToResult(pending.Result)) : WatchAsync(pending, context);
        }
        catch (ErrorException exception)
        {
            // Not an exception filter, because the runtime would run it for every thrown error, and a started response is rare.
            if (context.HttpContext.Response.HasStarted)
            {
                throw;
            }

            return ValueTask.FromResult<object?>(new ErrorResult(Failure.From(exception)));
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<object?> WatchAsync(ValueTask<object?> pending, EndpointFilterInvocationContext context)
    {
        try
        {
            return ToResult(await pending);
        }
        catch (ErrorException exception) when (!context.HttpContext.Response.HasStarted)
        {
            return new ErrorResult(Failure.From(exception));
        }
    }

    /// <summary>Returns a result for an error that is not a result itself.</summary>
    private static object? ToResult(object? result) =>
        result is Error error and not IResult ? new ErrorResult(Failure.From(error)) : result;
}
