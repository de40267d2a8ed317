using System.Runtime.InteropServices;
using Microsoft.Extensions.Primitives;

namespace ErrorGen.AspNetCore;

/// <summary>The structured syntaxes of media types (RFC 6839, RFC 7303) in which errors are written.</summary>
internal enum StructuredSyntax
{
    None,
    Json,
    Xml,
}

/// <summary>Finds the structured syntax of a media type.</summary>
internal static class MediaTypeSyntax
{
    /// <summary>Returns the syntax of a subtype: <c>json</c> or <c>…+json</c>, <c>xml</c> or <c>…+xml</c>.</summary>
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

/// <summary>The highest weight in <c>Accept</c> for media types of each structured syntax.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct SyntaxWeights
{
    private readonly int _json;
    private readonly int _xml;

    private SyntaxWeights(int json, int xml)
    {
        _json = json;
        _xml = xml;
    }

    /// <summary>The weight in thousandths; 0 if no acceptable range has the syntax.</summary>
    public int this[StructuredSyntax syntax] => syntax switch
    {
        StructuredSyntax.Json => _json,
        StructuredSyntax.Xml => _xml,
        _ => QualityValue.NotAcceptable,
    };

    public static SyntaxWeights Of(StringValues accept)
    {
        int json = QualityValue.NotAcceptable;
        int xml = QualityValue.NotAcceptable;
        foreach (ReadOnlySpan<char> member in new ListMembers(accept))
        {
            if (!MediaRange.TryParse(member, out MediaRange range))
            {
                continue;
            }

            switch (MediaTypeSyntax.Of(range.Subtype))
            {
                case StructuredSyntax.Json:
                    json = Math.Max(json, range.Weight);
                    break;
                case StructuredSyntax.Xml:
                    xml = Math.Max(xml, range.Weight);
                    break;
            }
        }

        return new SyntaxWeights(json, xml);
    }
}
