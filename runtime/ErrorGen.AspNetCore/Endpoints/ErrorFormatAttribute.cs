namespace ErrorGen.AspNetCore;

/// <summary>Lets a controller, an action or a handler answer with errors in one of the formats of <see cref="ErrorFormats"/>.</summary>
/// <remarks>Of several, the nearest to the action wins, as does <c>WithErrorFormat</c> where it was called last.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ErrorFormatAttribute : Attribute, IErrorFormatMetadata
{
    /// <summary>Initializes the attribute.</summary>
    /// <param name="name">The name of a property of <see cref="ErrorFormats"/>: <c>nameof(ErrorFormats.Magento)</c>.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public ErrorFormatAttribute(string name)
    {
        Name = name;
        Format = name switch
        {
            nameof(ErrorFormats.Magento) => ErrorFormats.Magento,
            nameof(ErrorFormats.MagentoFallback) => ErrorFormats.MagentoFallback,
            nameof(ErrorFormats.EPages) => ErrorFormats.EPages,
            nameof(ErrorFormats.EPagesContainer) => ErrorFormats.EPagesContainer,
            nameof(ErrorFormats.ProblemDetails) => ErrorFormats.ProblemDetails,
            _ => throw new ArgumentException($"{nameof(ErrorFormats)} has no format '{name}'.", nameof(name)),
        };
        Format.PrepareLastResorts();
    }

    /// <summary>The name of the format.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public ErrorFormat Format { get; }
}
