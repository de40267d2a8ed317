using System.Buffers;
using System.Globalization;
using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>Makes text safe for one line of a log: bounded, and without characters that a terminal or a viewer acts on.</summary>
/// <remarks>
/// Line ends would forge records, escape sequences control the terminal, and bidirectional controls reorder what a reader sees. They
/// are written as <c>\u000A</c> and the like, in the text of a record, in its properties and in the text of its exception.
/// </remarks>
internal static class LogText
{
    private const char Ellipsis = '…';
    private const int EscapedLength = 6;

    /// <summary>The control characters of C0 and C1, the line and paragraph separators, and the bidirectional controls.</summary>
    private static readonly SearchValues<char> Unsafe = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Select(static c => (char)c),
        .. Enumerable.Range(0x7F, 0xA0 - 0x7F).Select(static c => (char)c),
        '\u061C', '\u200E', '\u200F', '\u2028', '\u2029',
        '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069',
    ]);

    /// <summary>Whether text can be logged as it is.</summary>
    public static bool IsClean(ReadOnlySpan<char> text) => !text.ContainsAny(Unsafe);

    /// <summary>The text itself if it is clean and short enough; otherwise its beginning, escaped, and an ellipsis if it was cut.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maxLength">The greatest length of the result in UTF-16 code units, 1 or more.</param>
    public static string Clean(string text, int maxLength)
    {
        if (text.Length <= maxLength && IsClean(text))
        {
            return text;
        }

        var builder = new StringBuilder(Math.Min(text.Length, maxLength) + EscapedLength);
        Append(builder, text, maxLength);
        return builder.ToString();
    }

    /// <summary>Appends escaped text as far as the builder stays within a length; a text that does not fit ends with an ellipsis.</summary>
    /// <param name="builder">Takes the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="maxLength">The greatest length of everything in the builder, in UTF-16 code units.</param>
    /// <returns>Whether all of the text fits.</returns>
    public static bool Append(StringBuilder builder, ReadOnlySpan<char> text, int maxLength)
    {
        if (text.Length <= maxLength - builder.Length && IsClean(text))
        {
            builder.Append(text);
            return true;
        }

        for (int i = 0; i < text.Length; i++)
        {
            // A pair of surrogates is one character: it is kept or cut as a whole.
            int units = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            bool isSafe = units == 2 || !Unsafe.Contains(text[i]);
            bool isLast = i + units == text.Length;
            int room = maxLength - builder.Length - (isLast ? 0 : 1);
            if ((isSafe ? units : EscapedLength) > room)
            {
                if (builder.Length < maxLength)
                {
                    builder.Append(Ellipsis);
                }

                return false;
            }

            if (isSafe)
            {
                builder.Append(text.Slice(i, units));
            }
            else
            {
                builder.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
            }

            i += units - 1;
        }

        return true;
    }
}
