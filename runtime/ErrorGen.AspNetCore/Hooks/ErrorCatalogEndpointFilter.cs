using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>Lets endpoints answer with a catalogue: with the errors that they return or throw, and with its word on plain status codes.</summary>
/// <remarks>
/// The generator derives one class from it for every catalogue. It shortens the way of an error; what fails before or after the
/// filters, and every other exception, is answered by <see cref="ErrorGenApplicationBuilderExtensions.UseErrorGen"/>. It never
/// looks at the arguments: after a failed binding they are not the client's, and the framework's status stands.
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

    /// <summary>Runs the endpoint and turns an error that it returns or throws into the answer.</summary>
    /// <param name="context">The call of the endpoint.</param>
    /// <param name="next">The rest of the endpoint.</param>
    /// <returns>What the endpoint returned, or the answer.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        try
        {
            ValueTask<object?> pending = next(context);
            return pending.IsCompletedSuccessfully ? ValueTask.FromResult(Answer(pending.Result)) : WatchAsync(pending, context);
        }
        catch (ErrorException exception)
        {
            // Not an exception filter: the runtime calls one by itself, for every error that is thrown; a started response is rare.
            if (context.HttpContext.Response.HasStarted)
            {
                throw;
            }

            return ValueTask.FromResult<object?>(new ErrorResult(Failure.Of(exception)));
        }
    }

    /// <summary>The type of the catalogue, for route listings.</summary>
    public override string ToString() => $"Error catalogue: {Catalog}";

    private static async ValueTask<object?> WatchAsync(ValueTask<object?> pending, EndpointFilterInvocationContext context)
    {
        try
        {
            return Answer(await pending);
        }
        catch (ErrorException exception) when (!context.HttpContext.Response.HasStarted)
        {
            return new ErrorResult(Failure.Of(exception));
        }
    }

    /// <summary>An error that is a result answers for itself, as one of several results of a handler does.</summary>
    private static object? Answer(object? result) =>
        result is Error error and not IResult ? new ErrorResult(Failure.Of(error)) : result;
}
