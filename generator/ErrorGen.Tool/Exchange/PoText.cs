using System.Text;

namespace ErrorGen.Tool.Exchange;

/// <summary>A message of a PO file.</summary>
/// <param name="Context">The context, or null.</param>
/// <param name="Id">The source.</param>
/// <param name="Text">The translation.</param>
/// <param name="IsFuzzy">Whether the translator is not sure.</param>
/// <param name="Line">The number of its first line.</param>
internal sealed record PoEntry(string? Context, string Id, string Text, bool IsFuzzy, int Line);

/// <summary>The syntax of PO files.</summary>
internal static class PoText
{
    /// <summary>Writes a string. A text of several lines is one literal for each line.</summary>
    public static string Quote(string text)
    {
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0 || end == text.Length - 1)
        {
            return Literal(text);
        }

        var lines = new StringBuilder("\"\"");
        for (int start = 0; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length - 1 : end;
            lines.Append('\n').Append(Literal(text[start..(end + 1)]));
        }

        return lines.ToString();
    }

    /// <summary>Reads the messages. Obsolete ones, which are comments, are left out.</summary>
    public static IEnumerable<PoEntry> Parse(string content)
    {
        string[] lines = content.ReplaceLineEndings("\n").Split('\n');
        var fields = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        StringBuilder? open = null;
        bool isFuzzy = false;
        int first = 0;
        for (int i = 0; i <= lines.Length; i++)
        {
            string line = i < lines.Length ? lines[i].Trim() : "";
            string keyword = line.Split(' ', 2)[0];
            bool startsEntry = line.Length == 0 || line[0] == '#' || keyword == "msgctxt" || (keyword == "msgid" && fields.ContainsKey("msgid"));
            if (startsEntry && fields.ContainsKey("msgstr"))
            {
                yield return new PoEntry(Field("msgctxt"), Field("msgid") ?? "", Field("msgstr") ?? "", isFuzzy, first);
                fields.Clear();
                (isFuzzy, open) = (false, null);
            }

            if (line.StartsWith("#,", StringComparison.Ordinal))
            {
                isFuzzy |= line[2..].Split(',', StringSplitOptions.TrimEntries).Contains("fuzzy");
            }
            else if (line.Length > 0 && line[0] == '"')
            {
                (open ?? throw new ExchangeException("A string does not belong to a keyword.", i + 1)).Append(Unquote(line, i + 1));
            }
            else if (keyword is "msgid_plural" || keyword.StartsWith("msgstr[", StringComparison.Ordinal))
            {
                throw new ExchangeException("Plural forms of gettext are not read: each variant is a message of its own.", i + 1);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                if (keyword is not ("msgctxt" or "msgid" or "msgstr"))
                {
                    throw new ExchangeException($"'{keyword}' is not a keyword of PO.", i + 1);
                }

                first = fields.Count == 0 ? i + 1 : first;
                fields[keyword] = open = new StringBuilder(Unquote(line[keyword.Length..].Trim(), i + 1));
            }
        }

        string? Field(string name) => fields.GetValueOrDefault(name)?.ToString();
    }

    private static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (char c in text)
        {
            literal.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ => c.ToString(),
            });
        }

        return literal.Append('"').ToString();
    }

    private static string Unquote(string literal, int line)
    {
        if (literal.Length < 2 || literal[0] != '"' || literal[^1] != '"')
        {
            throw new ExchangeException("A string needs quotation marks on both sides.", line);
        }

        var text = new StringBuilder();
        for (int i = 1; i < literal.Length - 1; i++)
        {
            if (literal[i] != '\\')
            {
                text.Append(literal[i]);
                continue;
            }

            i++;
            text.Append(i < literal.Length - 1 ? Unescape(literal[i]) : throw new ExchangeException("A string ends in an escape.", line));
        }

        return text.ToString();

        char Unescape(char c) => c switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '"' or '\\' => c,
            _ => throw new ExchangeException($"'\\{c}' is not an escape that is read.", line),
        };
    }
}
