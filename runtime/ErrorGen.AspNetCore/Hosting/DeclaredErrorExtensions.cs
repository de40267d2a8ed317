using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace ErrorGen.AspNetCore;

/// <summary>Extension methods that declare the errors of endpoints, groups and controllers.</summary>
/// <remarks>
/// Errors in the return type of a handler are declared already. <c>ProducesError</c> has an overload for each type of builder, because a caller
/// cannot pass only one of two type arguments.
/// </remarks>
public static class DeclaredErrorExtensions
{
    /// <summary>Declares an error that the endpoint may answer.</summary>
    /// <typeparam name="TError">The type of the error.</typeparam>
    /// <param name="builder">The endpoint.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static RouteHandlerBuilder ProducesError<TError>(this RouteHandlerBuilder builder)
        where TError : Error, IDefinedError => builder.ProducesErrors(TError.Definition);

    /// <summary>Declares an error that every endpoint of the group may answer.</summary>
    /// <typeparam name="TError">The type of the error.</typeparam>
    /// <param name="builder">The group.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static RouteGroupBuilder ProducesError<TError>(this RouteGroupBuilder builder)
        where TError : Error, IDefinedError => builder.ProducesErrors(TError.Definition);

    /// <summary>Declares an error that every action of the controllers may answer.</summary>
    /// <typeparam name="TError">The type of the error.</typeparam>
    /// <param name="builder">The controllers.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static ControllerActionEndpointConventionBuilder ProducesError<TError>(this ControllerActionEndpointConventionBuilder builder)
        where TError : Error, IDefinedError => builder.ProducesErrors(TError.Definition);

    /// <summary>Declares an error that the endpoints may answer.</summary>
    /// <typeparam name="TError">The type of the error.</typeparam>
    /// <param name="builder">The endpoints.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IEndpointConventionBuilder ProducesError<TError>(this IEndpointConventionBuilder builder)
        where TError : Error, IDefinedError => builder.ProducesErrors(TError.Definition);

    /// <summary>Declares errors that the endpoints can report: <c>.ProducesErrors(Errors.OutOfStock, Errors.CartLocked)</c>.</summary>
    /// <typeparam name="TBuilder">The type of the endpoint, the group or the controllers.</typeparam>
    /// <param name="builder">The endpoint, the group or the controllers.</param>
    /// <param name="definitions">The entries of the errors.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException">An argument or an entry is null.</exception>
    public static TBuilder ProducesErrors<TBuilder>(this TBuilder builder, params ErrorDefinition[] definitions)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(definitions);
        object[] metadata = new object[definitions.Length];
        for (int i = 0; i < metadata.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(definitions[i], nameof(definitions));
            metadata[i] = new DeclaredErrorMetadata(definitions[i]);
        }

        return builder.WithMetadata(metadata);
    }
}
