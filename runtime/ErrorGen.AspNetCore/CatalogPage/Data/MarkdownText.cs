using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>Text and code in CommonMark.</summary>
internal static class MarkdownText
{
    /// <summary>Returns the text on one line, with a backslash before every punctuation character of ASCII (CommonMark, 2.4).</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in OneLine(text))
        {
            // Most sentences stay readable: these characters do not have a meaning within a line.
            if (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) && c is not (',' or '.' or ';' or ':' or '\'' or '"' or '?' or '/' or '%' or '='))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Returns a code span. It has more backticks around it than there are in the text (CommonMark, 6.1).</summary>
    public static string Code(string text)
    {
        string line = OneLine(text);
        if (line.Trim().Length == 0)
        {
            return Escape(line);
        }

        string fence = new('`', LongestRun(line) + 1);
        string space = line[0] is '`' or ' ' || line[^1] is '`' or ' ' ? " " : "";
        return $"{fence}{space}{line}{space}{fence}";
    }

    /// <summary>Returns a fenced code block.</summary>
    public static string Block(string text, string language = "")
    {
        string fence = new('`', Math.Max(3, LongestRun(text) + 1));
        return $"{fence}{language}\n{text.TrimEnd()}\n{fence}\n";
    }

    /// <summary>Returns code for the cell of a table, in which a pipe ends the cell even in a code span.</summary>
    public static string CodeInCell(string text) => Code(text).Replace("|", "\\|", StringComparison.Ordinal);

    private static string OneLine(string text) =>
        string.Concat(text.EnumerateRunes().Select(static rune => Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 ? " " : rune.ToString()));

    private static int LongestRun(string text)
    {
        int longest = 0;
        int run = 0;
        foreach (char c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
