using System.Globalization;
using System.Text;

namespace ErrorGen.Compiler.Text;

/// <summary>Text of a catalogue inside a diagnostic's message.</summary>
internal static class DiagnosticText
{
    private const int MaxLength = 100;

    /// <summary>The text on one line of limited length, without characters that would reorder it.</summary>
    public static string Quotable(string text) =>
        text.Length <= MaxLength ? OnOneLine(text) : OnOneLine(text.Substring(0, MaxLength)) + "…";

    /// <summary>The whole text on one line, without characters that would reorder it.</summary>
    public static string OnOneLine(string text)
    {
        var builder = new StringBuilder(text.Length);
        int length;
        for (int i = 0; i < text.Length; i += length)
        {
            // The two halves of a surrogate pair stay together.
            length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            if (IsDisturbing(CharUnicodeInfo.GetUnicodeCategory(text, i)))
            {
                builder.Append(' ');
            }
            else
            {
                builder.Append(text, i, length);
            }
        }

        return builder.ToString();
    }

    private static bool IsDisturbing(UnicodeCategory category) => category is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
