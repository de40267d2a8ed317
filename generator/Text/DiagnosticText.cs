using System.Globalization;
using System.Text;

namespace ErrorGen.Generator.Text;

/// <summary>Text of a catalogue inside a diagnostic's message.</summary>
internal static class DiagnosticText
{
    private const int MaxLength = 100;

    /// <summary>The text without anything that would cut the printed line or reorder it, and not longer than a line.</summary>
    public static string Quotable(string text)
    {
        if (text.Length <= MaxLength && !text.Any(IsDisturbing))
        {
            return text;
        }

        var builder = new StringBuilder(MaxLength + 1);
        foreach (char c in text.Take(MaxLength))
        {
            builder.Append(IsDisturbing(c) ? ' ' : c);
        }

        return text.Length > MaxLength ? builder.Append('…').ToString() : builder.ToString();
    }

    private static bool IsDisturbing(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
