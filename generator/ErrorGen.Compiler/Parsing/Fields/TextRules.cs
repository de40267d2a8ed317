using System.Globalization;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Fields;

/// <summary>Warns about text that is sent or displayed differently from the file.</summary>
internal static class TextRules
{
    public static void Check(ParseContext context, string name, string text, TextSpan span)
    {
        if (IsHarmless(text))
        {
            return;
        }

        if (HasLoneSurrogate(text))
        {
            context.Report(RuleTable.LoneSurrogate, span, name);
        }

        int control = text.IndexOfAny(BidirectionalControls);
        if (control >= 0)
        {
            string codePoint = "U+" + ((int)text[control]).ToString("X4", CultureInfo.InvariantCulture);
            context.Report(RuleTable.BidirectionalControl, span, name, codePoint);
        }
    }

    /// <summary>The lowest of the characters below and of the surrogates.</summary>
    private const char FirstToLookAt = '\u202A';

    /// <summary>Embeddings, overrides and isolates. The plain marks (U+200E, U+200F) are good style in right-to-left text.</summary>
    private static readonly char[] BidirectionalControls =
        ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'];

    /// <summary>Whether nothing in the text can be at fault: most text of most scripts.</summary>
    private static bool IsHarmless(string text)
    {
        foreach (char c in text)
        {
            if (c >= FirstToLookAt)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
            {
                return true;
            }

            i++;
        }

        return false;
    }
}
