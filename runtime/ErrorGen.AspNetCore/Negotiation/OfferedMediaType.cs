using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>A media type that the server offers.</summary>
internal sealed class OfferedMediaType
{
    /// <summary>The specificity of a range that does not match.</summary>
    public const int NoMatch = 0;

    private const string Charset = "charset";
    private const string Utf8 = "utf-8";

    // One matched parameter outranks every kind of range.
    private const int SpecificityOfParameter = (int)MediaRangeKind.Exact + 1;

    private readonly string _type;
    private readonly string _subtype;
    private readonly List<KeyValuePair<string, string>> _parameters = [];

    /// <summary>Parses a media type.</summary>
    /// <param name="text">The media type, as in <c>Content-Type</c>: RFC 9110, section 8.3.1.</param>
    /// <exception cref="ArgumentException">The text is not a media type, is a range, or has a parameter named q.</exception>
    public OfferedMediaType(string text)
    {
        if (!MediaRange.TryParse(text, out MediaRange range) || range.Kind != MediaRangeKind.Exact)
        {
            throw new ArgumentException($"'{text}' is not a media type.", nameof(text));
        }

        Text = text;
        Syntax = MediaTypeSyntax.Of(range.Subtype);
        _type = range.Type.ToString();
        _subtype = range.Subtype.ToString();
        foreach (FieldParameter parameter in range.Parameters)
        {
            if (parameter.IsWeight)
            {
                throw new ArgumentException($"'{text}' has a weight; the order of the offers says what the server prefers.", nameof(text));
            }

            _parameters.Add(new(parameter.Name.ToString(), parameter.GetText()));
        }
    }

    public string Text { get; }

    public StructuredSyntax Syntax { get; }

    /// <summary>Returns how specific the range is for this media type, or <see cref="NoMatch"/>.</summary>
    public int GetSpecificity(scoped in MediaRange range)
    {
        if (!IsOfTypeIn(range))
        {
            return NoMatch;
        }

        int specificity = (int)range.Kind;
        if (!range.HasParameters)
        {
            return specificity;
        }

        foreach (FieldParameter parameter in range.Parameters)
        {
            if (parameter.IsWeight || IsUtf8(parameter))
            {
                continue;
            }

            if (!HasParameter(parameter))
            {
                return NoMatch;
            }

            specificity += SpecificityOfParameter;
        }

        return specificity;
    }

    private bool IsOfTypeIn(scoped in MediaRange range) => range.Kind switch
    {
        MediaRangeKind.Any => true,
        MediaRangeKind.Type => Ascii.EqualsIgnoreCase(range.Type, _type),
        _ => Ascii.EqualsIgnoreCase(range.Subtype, _subtype) && Ascii.EqualsIgnoreCase(range.Type, _type),
    };

    // Every response is UTF-8, with or without a charset parameter, so this parameter of a range has no effect.
    private static bool IsUtf8(FieldParameter parameter) =>
        parameter.HasName(Charset) && parameter.HasValue(Utf8, ignoreCase: true);

    // RFC 9110, section 8.3.1: the definition of a parameter decides whether the case of its value is significant;
    // for charset it is not (section 8.3.2).
    private bool HasParameter(FieldParameter wanted)
    {
        bool ignoreCase = wanted.HasName(Charset);
        foreach ((string name, string value) in _parameters)
        {
            if (wanted.HasName(name) && wanted.HasValue(value, ignoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
