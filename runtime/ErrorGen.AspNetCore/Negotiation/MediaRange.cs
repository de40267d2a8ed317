namespace ErrorGen.AspNetCore;

/// <summary>One member of <c>Accept</c>: RFC 9110, section 12.5.1.</summary>
internal readonly ref struct MediaRange
{
    private const string Wildcard = "*";
    private readonly WeightedMember _member;

    private MediaRange(MediaRangeKind kind, ReadOnlySpan<char> type, ReadOnlySpan<char> subtype, WeightedMember member)
    {
        Kind = kind;
        Type = type;
        Subtype = subtype;
        _member = member;
    }

    public MediaRangeKind Kind { get; }

    public ReadOnlySpan<char> Type { get; }

    public ReadOnlySpan<char> Subtype { get; }

    /// <summary>The parameters, weights included.</summary>
    public FieldParameters Parameters => _member.Parameters;

    /// <summary>Whether there are parameters other than weights.</summary>
    public bool HasParameters => _member.HasParameters;

    /// <summary>The weight, in thousandths.</summary>
    public int Weight => _member.Weight;

    /// <summary>Parses a list member. Returns false if it is not a media range.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out MediaRange range)
    {
        range = default;
        if (!WeightedMember.TryParse(text, out WeightedMember member))
        {
            return false;
        }

        // A bare star is not a media range, but java.net.HttpURLConnection sends one by default.
        ReadOnlySpan<char> value = member.Value is Wildcard ? "*/*" : member.Value;
        int slash = value.IndexOf('/');
        if (slash < 0 || !Token.IsToken(value[..slash]) || !Token.IsToken(value[(slash + 1)..]))
        {
            return false;
        }

        ReadOnlySpan<char> type = value[..slash];
        ReadOnlySpan<char> subtype = value[(slash + 1)..];
        MediaRangeKind kind = KindOf(type is Wildcard, subtype is Wildcard);
        range = new MediaRange(kind, type, subtype, member);
        return kind != MediaRangeKind.None;
    }

    private static MediaRangeKind KindOf(bool anyType, bool anySubtype) => (anyType, anySubtype) switch
    {
        (true, true) => MediaRangeKind.Any,
        (false, true) => MediaRangeKind.Type,
        (false, false) => MediaRangeKind.Exact,
        (true, false) => MediaRangeKind.None,
    };
}
