namespace ErrorGen;

/// <summary>The words for "and" that depend on the item after them, as ICU has them in code: CLDR has no data for it.</summary>
internal static class ListWords
{
    private const string SpanishY = " y ";
    private const string SpanishE = " e ";
    private const string HebrewVav = " \u05D5";
    private const string HebrewVavWithHyphen = " \u05D5-";

    /// <summary>Returns how the separator of a language depends on the next item.</summary>
    /// <param name="language">The tag of the language.</param>
    /// <param name="separator">The text between two items.</param>
    /// <param name="other">The text if the word changes.</param>
    public static ListWord Find(string language, string separator, out string? other)
    {
        ListWord word = (language.Split('-')[0].ToUpperInvariant(), separator) switch
        {
            ("ES", SpanishY) => ListWord.Spanish,
            ("HE" or "IW", HebrewVav) => ListWord.Hebrew,
            _ => ListWord.Fixed,
        };
        other = word switch
        {
            ListWord.Spanish => SpanishE,
            ListWord.Hebrew => HebrewVavWithHyphen,
            _ => null,
        };
        return word;
    }

    /// <summary>Returns whether the word changes before an item.</summary>
    public static bool Changes(ListWord word, ReadOnlySpan<char> item) => word switch
    {
        ListWord.Spanish => StartsWithI(item),
        ListWord.Hebrew => item.Length > 0 && !IsHebrew(item[0]),
        _ => false,
    };

    /// <summary>Spanish: <c>e</c> before the vowel i, also after a silent h, and not before a diphthong: "e higos", but "y hielo".</summary>
    private static bool StartsWithI(ReadOnlySpan<char> item) => item is ['i' or 'I', ..]
        || (item is ['h' or 'H', 'i' or 'I', ..] && item is not [_, _, 'a' or 'A' or 'e' or 'E', ..]);

    /// <summary>Hebrew: the letter is written to a Hebrew word, and with a hyphen before others.</summary>
    private static bool IsHebrew(char c) => c is (>= '\u0591' and <= '\u05F4') or (>= '\uFB1D' and <= '\uFB4F');
}

/// <summary>A word for "and" that depends on the item after it.</summary>
internal enum ListWord
{
    /// <summary>It does not.</summary>
    Fixed,

    /// <summary><c>y</c> or <c>e</c>.</summary>
    Spanish,

    /// <summary><c>ו</c>, with or without a hyphen.</summary>
    Hebrew,
}
