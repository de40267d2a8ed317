using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>Writes texts of catalogues as CommonMark, which OpenAPI descriptions are.</summary>
internal static class CommonMark
{
    /// <summary>Characters that can start a construct of CommonMark, of its usual extensions (tables, math), or of HTML.</summary>
    private const string Significant = "\\`*_{}[]()<>#+-.!|~&=:$^\"'";

    /// <summary>Escapes a text, so that it is shown as it is, in one line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsControl(c) || c is '\u2028' or '\u2029')
            {
                escaped.Append(' ');
            }
            else if (NeedsEscape(text, i))
            {
                escaped.Append('\\').Append(c);
            }
            else
            {
                escaped.Append(c);
            }

        }

        return escaped.ToString().Trim();
    }

    /// <summary>Writes an identifier as code, or as escaped text if code cannot contain it.</summary>
    public static string Code(string text) =>
        text.Length > 0 && !text.Any(static c => c == '`' || char.IsControl(c)) && text.Trim().Length == text.Length ? $"`{text}`" : Escape(text);

    /// <summary>Quotation marks, dots, colons and the like are escaped only at places at which they can mean something, so that sentences stay readable.</summary>
    private static bool NeedsEscape(string text, int i) => text[i] switch
    {
        '"' or '\'' or '=' or '(' or ')' or '{' or '}' => false,
        '.' or '-' or '+' => IsStartOfLine(text, i) || IsAfterDigits(text, i),
        ':' => i + 1 < text.Length && text[i + 1] is '/',
        '#' => IsStartOfLine(text, i),
        _ => Significant.Contains(text[i], StringComparison.Ordinal),
    };

    private static bool IsStartOfLine(string text, int i) => text.AsSpan(0, i).IsWhiteSpace();

    /// <summary>A number with a dot at the start of a line is an item of a list.</summary>
    private static bool IsAfterDigits(string text, int i) => text.AsSpan(0, i).TrimStart().Trim("0123456789").IsEmpty;
}
