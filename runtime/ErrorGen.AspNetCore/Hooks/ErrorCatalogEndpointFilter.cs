using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>
/// Writes the catalogue errors that an endpoint returns or throws, and selects the catalogue whose texts apply to bare status codes.
/// </summary>
/// <remarks>
/// A shortcut for errors that reach the filter; <see cref="ErrorGenApplicationBuilderExtensions.UseErrorGen"/> handles everything else. Arguments
/// are ignored because they are invalid after a failed binding.
/// </remarks>
public abstract class ErrorCatalogEndpointFilter : IEndpointFilter, IErrorCatalogMetadata
{
    /// <summary>Initializes the filter.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    protected ErrorCatalogEndpointFilter(ErrorCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Catalog = catalog;
    }

    /// <inheritdoc/>
    public ErrorCatalog Catalog { get; }

    /// <summary>Runs the endpoint and turns an error that it returns or throws into a result.</summary>
    /// <param name="context">The invocation of the endpoint.</param>
    /// <param name="next">The rest of the endpoint.</param>
    /// <returns>What the endpoint returned, or the result of the error.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
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

    /// <summary>Text for route listings.</summary>
    public override string ToString() => $"Error catalogue: {Catalog}";

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
