using System.Runtime.InteropServices;
using Microsoft.Extensions.Primitives;

namespace ErrorGen.AspNetCore;

/// <summary>The highest weight at which <c>Accept</c> names a media type of each structured syntax.</summary>
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

    /// <summary>The weight, in thousandths; 0 where no acceptable range has the syntax.</summary>
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
