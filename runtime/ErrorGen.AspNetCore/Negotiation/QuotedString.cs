using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>The <c>quoted-string</c> of RFC 9110, section 5.6.4.</summary>
internal static class QuotedString
{
    public const char Quote = '"';
    public const char Escape = '\\';

    /// <summary>Returns the length, with quotes, of the quoted string at the start of the text, or 0 if the text does not start with a complete one.</summary>
    public static int LeadingLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != Quote)
        {
            return 0;
        }

        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] == Quote)
            {
                return i + 1;
            }

            if (text[i] == Escape && ++i == text.Length)
            {
                return 0;
            }

            if (!IsAllowed(text[i]))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Returns whether a well-formed quoted string, without its escapes, equals a text.</summary>
    public static bool ContentEquals(ReadOnlySpan<char> quoted, ReadOnlySpan<char> text, bool ignoreCase)
    {
        int length = 0;
        for (int i = 1; i < quoted.Length - 1; i++)
        {
            i += quoted[i] == Escape ? 1 : 0;
            if (length == text.Length || !AreEqual(quoted[i], text[length], ignoreCase))
            {
                return false;
            }

            length++;
        }

        return length == text.Length;
    }

    /// <summary>Returns the text of a well-formed quoted string.</summary>
    public static string ContentOf(ReadOnlySpan<char> quoted)
    {
        var content = new StringBuilder(quoted.Length);
        for (int i = 1; i < quoted.Length - 1; i++)
        {
            i += quoted[i] == Escape ? 1 : 0;
            content.Append(quoted[i]);
        }

        return content.ToString();
    }

    // HTAB, SP, VCHAR and obs-text. The server may have decoded obs-text as UTF-8, so it can be any character above DEL here.
    private static bool IsAllowed(char c) => c is '\t' or (>= ' ' and not '\x7F');

    private static bool AreEqual(char left, char right, bool ignoreCase) =>
        left == right || (ignoreCase && char.IsAsciiLetter(left) && (left ^ right) == 0x20);
}
