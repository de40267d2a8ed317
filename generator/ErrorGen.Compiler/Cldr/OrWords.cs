namespace ErrorGen.Compiler.Cldr;

/// <summary>The words that mean "or" in a language.</summary>
internal static class OrWords
{
    private static readonly Dictionary<string, string[]> Words = OrData.Sets
        .SelectMany(set => set.Languages.Split(' ').Select(language => (language, set.Words)))
        .ToDictionary(pair => pair.language, pair => pair.Words.Split('|'), StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a text contains a word for "or". A word inside a longer one does not count. In a language without spaces, it counts only beside other signs.
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
            if ((start == 0 || !IsPartOfWord(text[start - 1])) && (end == text.Length || !IsPartOfWord(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
