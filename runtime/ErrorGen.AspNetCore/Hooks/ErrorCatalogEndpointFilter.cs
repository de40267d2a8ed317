using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>
/// Writes the catalogue errors that an endpoint returns or throws, and selects the catalogue whose texts apply to bare status codes.
/// </summary>
/// <remarks>
/// A shortcut for errors that reach the filter; <see cref="ErrorGenApplicationBuilderExtensions.UseErrorGen"/> handles everything else. Arguments
/// are ignored because they are invalid after a failed binding.
/// </remarks>
public abstract class ErrorCatalogEndpointFilter : IEndpointFilter, IErrorCatalogMetadata, IErrorFilterMetadata
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
        return ErrorsFilter.InvokeCoreAsync(context, next);
    }

    /// <summary>Text for route listings.</summary>
    public override string ToString() => $"Error catalogue: {Catalog}";
}
