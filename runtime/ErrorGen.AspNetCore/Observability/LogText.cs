using System.Globalization;
using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>The text of a log record, which must read as one line whatever a client has sent.</summary>
internal static class LogText
{
    /// <summary>Puts properties into the holes of a template.</summary>
    public static string Format(string template, IReadOnlyList<KeyValuePair<string, object?>> properties)
    {
        var text = new StringBuilder(template.Length * 2);
        ReadOnlySpan<char> rest = template;
        int start;
        while ((start = rest.IndexOf('{')) >= 0)
        {
            int length = rest[start..].IndexOf('}');
            text.Append(rest[..start]);
            AppendValue(text, rest.Slice(start + 1, length - 1), properties);
            rest = rest[(start + length + 1)..];
        }

        return text.Append(rest).ToString();
    }

    private static void AppendValue(
        StringBuilder text, ReadOnlySpan<char> name, IReadOnlyList<KeyValuePair<string, object?>> properties)
    {
        for (int i = 0; i < properties.Count; i++)
        {
            if (name.SequenceEqual(properties[i].Key))
            {
                AppendOneLine(text, Convert.ToString(properties[i].Value, CultureInfo.InvariantCulture));
                return;
            }
        }
    }

    /// <summary>Line ends would forge records, and escape sequences speak to the terminal: they come out as <c>\u000A</c> and the like.</summary>
    private static void AppendOneLine(StringBuilder text, ReadOnlySpan<char> value)
    {
        foreach (char c in value)
        {
            if (char.IsControl(c) || c is '\u2028' or '\u2029')
            {
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
            else
            {
                text.Append(c);
            }
        }
    }
}
