namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>Finds a placeholder that a translation has in a damaged form.</summary>
internal static class MisspeltPlaceholder
{
    /// <summary>The percent signs of Arabic and of wide East Asian text.</summary>
    private static readonly char[] OtherSigns = ['\u066A', '\uFF05', '\uFE6A'];

    /// <summary><c>1%</c> for <c>%1</c>.</summary>
    public static string? FindSwapped(string text, string token)
    {
        string swapped = token + Placeholder.Start;
        for (int i = text.IndexOf(swapped, StringComparison.Ordinal); i >= 0; i = text.IndexOf(swapped, i + 1, StringComparison.Ordinal))
        {
            if (i == 0 || !char.IsLetterOrDigit(text[i - 1]))
            {
                return swapped;
            }
        }

        return null;
    }

    /// <summary><c>% 1</c> for <c>%1</c>, with any white space.</summary>
    public static string? FindBlank(string text, string token)
    {
        for (int i = text.IndexOf(Placeholder.Start); i >= 0; i = text.IndexOf(Placeholder.Start, i + 1))
        {
            int end = i + 1;
            while (end < text.Length && char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            bool isToken = end > i + 1 && string.Compare(text, end, token, 0, token.Length, StringComparison.OrdinalIgnoreCase) == 0;
            int behind = end + token.Length;
            if (isToken && (behind >= text.Length || !char.IsLetterOrDigit(text[behind])))
            {
                return text.Substring(i, behind - i);
            }
        }

        return null;
    }

    /// <summary>A sign that looks like a percent sign before or after the token.</summary>
    public static string? FindOtherSign(string text, string token) => OtherSigns
        .SelectMany(sign => new[] { sign + token, token + sign })
        .FirstOrDefault(form => text.Contains(form));
}
