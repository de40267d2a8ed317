namespace ErrorGen.Compiler.Parsing.Fields;

/// <summary>Names of languages as RFC 5646 (BCP 47) writes them. Whether the machine has the culture does not matter: builds must not depend on it.</summary>
internal static class LanguageTag
{
    private const string PrivateUse = "x";

    /// <summary>The tag in the usual letters (<c>pt-BR</c>, <c>zh-Hant</c>), or null if the text is not a language tag.</summary>
    public static string? Canonical(string text)
    {
        // Some letters of other alphabets become ASCII in lower case.
        if (text.Any(c => c >= 0x80))
        {
            return null;
        }

        string[] subtags = [.. text.Split('-').Select(subtag => subtag.ToLowerInvariant())];
        if (!IsWellFormed(subtags))
        {
            return null;
        }

        // Section 2.1.1: regions are capitals, scripts start with one, all else is small.
        int plain = Array.FindIndex(subtags, subtag => subtag.Length == 1) is >= 0 and var singleton ? singleton : subtags.Length;
        for (int i = 1; i < plain; i++)
        {
            string subtag = subtags[i];
            subtags[i] = subtag.Length switch
            {
                2 => subtag.ToUpperInvariant(),
                4 => char.ToUpperInvariant(subtag[0]) + subtag.Substring(1),
                _ => subtag,
            };
        }

        return string.Join("-", subtags);
    }

    /// <summary>Whether two names are those of one language.</summary>
    public static bool AreSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a canonical tag names a region: two letters or three digits after the language and the script.</summary>
    public static bool HasRegion(string tag) => tag.Split('-').Skip(1).TakeWhile(subtag => subtag.Length > 1).Any(subtag =>
        (subtag.Length == 2 && subtag.All(char.IsUpper)) || (subtag.Length == 3 && subtag.All(char.IsDigit)));

    /// <summary>The tags that follow this one in the look-up of RFC 4647, 3.4: <c>zh-Hant-TW</c> gives <c>zh-Hant</c> and <c>zh</c>.</summary>
    public static IEnumerable<string> Shorter(string tag)
    {
        for (int end = tag.LastIndexOf('-'); end > 0; end = tag.LastIndexOf('-', end - 1))
        {
            yield return tag.Substring(0, end);
        }
    }

    /// <summary>The grammar of section 2.1 without the tags that were registered before it (<c>i-klingon</c>), in small letters.</summary>
    private static bool IsWellFormed(string[] subtags)
    {
        if (!IsLetters(subtags[0], 2, 8))
        {
            return false;
        }

        int next = 1;
        int extended = subtags[0].Length <= 3 ? 3 : 0;
        next += Take(subtags, next, extended, subtag => IsLetters(subtag, 3, 3));
        next += Take(subtags, next, 1, subtag => IsLetters(subtag, 4, 4));
        next += Take(subtags, next, 1, subtag => IsLetters(subtag, 2, 2) || (subtag.Length == 3 && subtag.All(IsDigit)));
        next += Take(subtags, next, int.MaxValue, subtag => IsAlphanumeric(subtag, 5, 8) || (IsAlphanumeric(subtag, 4, 4) && IsDigit(subtag[0])));
        while (next < subtags.Length && subtags[next] != PrivateUse)
        {
            int taken = Take(subtags, next + 1, int.MaxValue, subtag => IsAlphanumeric(subtag, 2, 8));
            if (!IsAlphanumeric(subtags[next], 1, 1) || taken == 0)
            {
                return false;
            }

            next += 1 + taken;
        }

        return next == subtags.Length || (next + 1 < subtags.Length && subtags.Skip(next + 1).All(subtag => IsAlphanumeric(subtag, 1, 8)));
    }

    private static int Take(string[] subtags, int start, int most, Func<string, bool> fits)
    {
        int taken = 0;
        while (taken < most && start + taken < subtags.Length && fits(subtags[start + taken]))
        {
            taken++;
        }

        return taken;
    }

    private static bool IsLetters(string subtag, int shortest, int longest) =>
        subtag.Length >= shortest && subtag.Length <= longest && subtag.All(IsLetter);

    private static bool IsAlphanumeric(string subtag, int shortest, int longest) =>
        subtag.Length >= shortest && subtag.Length <= longest && subtag.All(c => IsLetter(c) || IsDigit(c));

    private static bool IsLetter(char c) => c is >= 'a' and <= 'z';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
