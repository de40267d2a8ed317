using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>Extension methods for endpoints, groups and controllers.</summary>
public static class ErrorGenEndpointConventionBuilderExtensions
{
    /// <summary>Selects the format of the errors of endpoints, instead of <see cref="ErrorGenOptions.DefaultFormat"/>.</summary>
    /// <typeparam name="TBuilder">The type of the endpoint, the group or the controllers.</typeparam>
    /// <param name="builder">The endpoint, the group or the controllers.</param>
    /// <param name="format">The format.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TBuilder WithErrorFormat<TBuilder>(this TBuilder builder, ErrorFormat format)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(format);
        return builder.WithMetadata(new ErrorFormatMetadata(format));
    }

    /// <summary>
    /// Applies a success convention to endpoints: successful responses are JSON or XML as the request accepts. A request that accepts none of
    /// the convention's media types gets a 406 (RFC 9110, 15.5.7) in the endpoint's error format, and the handler does not run.
    /// </summary>
    /// <remarks>
    /// Errors, redirects, files, texts and results with their own content type are not changed. The convention that was added last wins: that of
    /// an endpoint before that of its group.
    /// </remarks>
    /// <typeparam name="TBuilder">The type of the endpoint or the group.</typeparam>
    /// <param name="builder">The endpoint or the group.</param>
    /// <param name="convention">The convention, such as <see cref="SuccessConventions.Magento"/>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TBuilder WithSuccessConvention<TBuilder>(this TBuilder builder, SuccessConvention convention)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(convention);
        return builder
            .AddEndpointFilterFactory((factory, next) => new SuccessConventionFilter(convention, HandlerReturnType.ValueOf(factory.MethodInfo), next).InvokeAsync)
            .WithMetadata(convention);
    }

    /// <summary>
    /// Writes the errors that endpoints return or throw, of every catalogue. <see cref="ErrorGenApplicationBuilderExtensions.UseErrorGen"/>
    /// handles thrown errors too; the filter is faster, and also writes returned errors of catalogues in projects without ASP.NET Core.
    /// </summary>
    /// <remarks>
    /// The method is library code, so that source generators of ASP.NET Core see the type of the result and therefore the endpoints that are mapped
    /// on it. A catalogue with its own name has a generated method, such as <c>AddBillingErrorsFilter()</c>, which selects it for bare status codes.
    /// </remarks>
    /// <typeparam name="TBuilder">The type of the endpoint or the group.</typeparam>
    /// <param name="builder">The endpoint or the group.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static TBuilder AddErrorsFilter<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Add(ErrorsFilterFactory.AddTo);
        return builder.WithMetadata(ErrorsFilter.Instance);
    }

    /// <summary>Adds the filter of a catalogue to endpoints. Called by generated code.</summary>
    /// <typeparam name="TBuilder">The type of the endpoint, the group or the controllers.</typeparam>
    /// <param name="builder">The endpoint, the group or the controllers.</param>
    /// <param name="filter">The filter of the catalogue.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static TBuilder AddErrorCatalogFilter<TBuilder>(this TBuilder builder, ErrorCatalogEndpointFilter filter)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(filter);
        builder.Add(ErrorsFilterFactory.AddTo);
        return builder.WithMetadata(filter);
    }
}
