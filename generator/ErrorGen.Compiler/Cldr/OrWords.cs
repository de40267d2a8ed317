namespace ErrorGen.Compiler.Cldr;

/// <summary>The words that mean "or" in a language.</summary>
internal static class OrWords
{
    private static readonly Dictionary<string, string[]> Words = OrData.Sets
        .SelectMany(set => set.Languages.Split(' ').Select(language => (language, set.Words)))
        .ToDictionary(pair => pair.language, pair => pair.Words.Split('|'), StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a text contains a word for "or". A word inside a longer one does not count, except for scripts that do not have spaces between words.
    /// </summary>
    /// <param name="language">A language tag.</param>
    /// <param name="text">The text.</param>
    public static bool IsIn(string language, string text)
    {
        int hyphen = language.IndexOf('-');
        return Words.TryGetValue(hyphen < 0 ? language : language.Substring(0, hyphen), out string[]? words) && words.Any(word => Has(text, word));
    }

    private static bool Has(string text, string word)
    {
        for (int start = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); start >= 0; start = text.IndexOf(word, start + 1, StringComparison.OrdinalIgnoreCase))
        {
            int end = start + word.Length;
            if (HasNoSpaces(word[0]) || ((start == 0 || !IsPartOfWord(text[start - 1])) && (end == text.Length || !IsPartOfWord(text[end]))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a letter is of the Thai, Lao, Burmese, Khmer, Japanese or Chinese script.</summary>
    private static bool HasNoSpaces(char c) =>
        c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
            or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');

    private static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
