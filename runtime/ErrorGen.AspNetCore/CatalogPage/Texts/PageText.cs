using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ErrorGen.AspNetCore;

/// <summary>Encodes text for the pages of the catalogue. Letters of all scripts stay as they are, so that the pages stay small.</summary>
internal static class PageText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Returns the text in a form that is safe in an element and in a quoted attribute. Line ends and tabs stay as they are.</summary>
    public static string Encode(string text) =>
        Encoder.Encode(Clean(text)).Replace("&#xA;", "\n", StringComparison.Ordinal).Replace("&#x9;", "\t", StringComparison.Ordinal);

    /// <summary>Returns the text with U+FFFD for what HTML does not allow: most control characters, unpaired surrogates, noncharacters.</summary>
    public static string Clean(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsSuspicious(text[i]))
            {
                return Replace(text);
            }
        }

        return text;
    }

    /// <summary>Inserts values in a text of the library.</summary>
    public static string Format(string text, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, text, values);

    private static bool IsSuspicious(char c) => c switch
    {
        '\t' or '\n' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        _ => c is (>= '\uD800' and <= '\uDFFF') or (>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFE',
    };

    private static string Replace(string text)
    {
        var cleaned = new StringBuilder(text.Length);
        foreach (Rune rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            cleaned.Append((IsAllowed(rune) ? rune : Rune.ReplacementChar).ToString());
        }

        return cleaned.ToString();
    }

    private static bool IsAllowed(Rune rune) => rune.IsBmp ? !IsSuspicious((char)rune.Value) : (rune.Value & 0xFFFE) != 0xFFFE;
}
