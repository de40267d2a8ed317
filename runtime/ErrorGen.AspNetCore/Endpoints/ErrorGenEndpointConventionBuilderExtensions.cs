using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>What endpoints and groups say about their errors.</summary>
public static class ErrorGenEndpointConventionBuilderExtensions
{
    /// <summary>Lets endpoints answer with errors in a format of their own instead of <see cref="ErrorGenOptions.DefaultFormat"/>.</summary>
    /// <typeparam name="TBuilder">The type of the endpoint, the group, or the controllers.</typeparam>
    /// <param name="builder">The endpoint, the group, or the controllers.</param>
    /// <param name="format">The format.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TBuilder WithErrorFormat<TBuilder>(this TBuilder builder, ErrorFormat format)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(format);
        format.PrepareLastResorts();
        return builder.WithMetadata(new ErrorFormatMetadata(format));
    }

    /// <summary>Lets endpoints answer with a catalogue; called by generated code, such as <c>AddErrorsFilter()</c>.</summary>
    /// <typeparam name="TBuilder">The type of the endpoint, the group, or the controllers.</typeparam>
    /// <param name="builder">The endpoint, the group, or the controllers.</param>
    /// <param name="filter">The filter of the catalogue.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static TBuilder AddErrorCatalogFilter<TBuilder>(this TBuilder builder, ErrorCatalogEndpointFilter filter)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(filter);
        builder.Add(static endpoint => ErrorResponderMetadata.AddTo(endpoint));
        return builder.AddEndpointFilter(filter).WithMetadata(filter);
    }
}
