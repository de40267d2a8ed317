using System.Globalization;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>The placeholders of a text, those that its entry does not know among them.</summary>
internal static class PlaceholderTokens
{
    /// <summary>
    /// The texts after the percent signs of a text, in order and with duplicates: names if the runtime finds them,
    /// else letters and digits of any script, which is what a translated name consists of.
    /// </summary>
    public static IReadOnlyList<string> Of(string text, IReadOnlyList<string> names)
    {
        var tokens = new List<string>();
        for (int i = text.IndexOf(Placeholder.Start); i >= 0; i = text.IndexOf(Placeholder.Start, i))
        {
            i++;
            string token = At(text, i, names);
            if (token.Length > 0)
            {
                tokens.Add(token);
                i += token.Length;
            }
        }

        return tokens;
    }

    /// <summary>Whether a placeholder counts a parameter.</summary>
    public static bool IsNumber(string token) => token.All(c => c is >= '0' and <= '9');

    /// <summary>The placeholder with the digits that other scripts have for 0 to 9 replaced by those.</summary>
    public static string WithPlainDigits(string token) => string.Concat(token.Select(c =>
        CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit ? CSharpText.Number(digit) : c.ToString()));

    private static string At(string text, int start, IReadOnlyList<string> names)
    {
        int known = Placeholder.FindLongest(text, start, names);
        if (known < 0)
        {
            return Word(text, start);
        }

        // Without a tenth parameter the runtime parses '%10' as the first parameter and a zero, and '%priceType' as the price and 'Type'.
        // In a catalogue these are probably other placeholders.
        string longer = MessageScanner.TokenAt(text, start);
        return longer.Length > names[known].Length ? longer : names[known];
    }

    private static string Word(string text, int start)
    {
        int end = start;
        bool isNumber = start < text.Length && text[start] is >= '0' and <= '9';
        while (end < text.Length && (isNumber ? text[end] is >= '0' and <= '9' : IsWordCharacter(text[end])))
        {
            end++;
        }

        return text.Substring(start, end - start);
    }

    private static bool IsWordCharacter(char c) => c == '_' || char.IsLetterOrDigit(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
