namespace ErrorGen.AspNetCore;

/// <summary>Tells the structured syntax of a media type.</summary>
internal static class MediaTypeSyntax
{
    /// <summary>The syntax by the subtype: <c>json</c> or <c>…+json</c>, <c>xml</c> or <c>…+xml</c>.</summary>
    public static StructuredSyntax Of(ReadOnlySpan<char> subtype)
    {
        ReadOnlySpan<char> name = subtype[(subtype.LastIndexOf('+') + 1)..];
        return name switch
        {
            _ when name.Equals("json", StringComparison.OrdinalIgnoreCase) => StructuredSyntax.Json,
            _ when name.Equals("xml", StringComparison.OrdinalIgnoreCase) => StructuredSyntax.Xml,
            _ => StructuredSyntax.None,
        };
    }
}
