using System.ComponentModel;
using Microsoft.AspNetCore.Builder;

namespace ErrorGen.AspNetCore;

/// <summary>Describes endpoints that return errors. Called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ErrorResultMetadata
{
    /// <summary>Adds the metadata of an endpoint that may return an error.</summary>
    /// <param name="definition">The entry of the error.</param>
    /// <param name="builder">The endpoint.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Populate(ErrorDefinition definition, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ErrorResult.PopulateMetadata(definition, builder);
    }
}
