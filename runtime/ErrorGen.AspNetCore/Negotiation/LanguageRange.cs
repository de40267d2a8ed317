namespace ErrorGen.AspNetCore;

/// <summary>One member of <c>Accept-Language</c>: a basic language range (RFC 4647, section 2.1) and its weight.</summary>
internal readonly ref struct LanguageRange
{
    private const int LongestSubtag = 8;

    private LanguageRange(ReadOnlySpan<char> text, int weight)
    {
        Text = text;
        Weight = weight;
    }

    public ReadOnlySpan<char> Text { get; }

    /// <summary>The weight, in thousandths.</summary>
    public int Weight { get; }

    /// <summary>Parses a list member. Returns false if it is not a basic language range, or has parameters other than a weight.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out LanguageRange range)
    {
        range = default;
        if (!WeightedMember.TryParse(text, out WeightedMember member) || member.HasParameters || !IsWellFormed(member.Value))
        {
            return false;
        }

        range = new LanguageRange(member.Value, member.Weight);
        return true;
    }

    /// <summary>Whether the text is <c>*</c> or <c>1*8ALPHA *( "-" 1*8( ALPHA / DIGIT ) )</c>.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        if (text is "*")
        {
            return true;
        }

        int length = 0;
        bool first = true;
        foreach (char c in text)
        {
            if (c == '-' && length > 0)
            {
                first = false;
                length = 0;
            }
            else if (!(first ? char.IsAsciiLetter(c) : char.IsAsciiLetterOrDigit(c)) || ++length > LongestSubtag)
            {
                return false;
            }
        }

        return length > 0;
    }
}
