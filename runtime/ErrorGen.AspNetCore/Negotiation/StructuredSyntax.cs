namespace ErrorGen.AspNetCore;

/// <summary>The syntaxes that media types share by their suffix (RFC 6839, RFC 7303) and that errors are written in.</summary>
internal enum StructuredSyntax
{
    None,
    Json,
    Xml,
}
