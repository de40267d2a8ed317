using System.Text;

namespace ErrorGen.Generator.Tests.Corpus;

/// <summary>Reads RFC 4180 text: fields in quotes may hold commas, line ends and doubled quotes. It shares nothing with the product.</summary>
internal static class Csv
{
    /// <summary>The records without the header line.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text) => [.. ReadLines(text).Select(record => record.Fields)];

    /// <summary>The records without the header line, each with the line on which it starts, counted from 1.</summary>
    public static IReadOnlyList<(int Line, IReadOnlyList<string> Fields)> ReadLines(string text)
    {
        var records = new List<(int Line, List<string> Fields)> { (1, []) };
        var field = new StringBuilder();
        bool isQuoted = false;
        int line = 1;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            line += c == '\n' ? 1 : 0;
            bool isDoubledQuote = isQuoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"';
            if (isDoubledQuote || (c != '"' && (isQuoted || c is not (',' or '\n'))))
            {
                field.Append(c);
                i += isDoubledQuote ? 1 : 0;
            }
            else if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else
            {
                records[^1].Fields.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    records.Add((line, []));
                }
            }
        }

        return [.. records.Skip(1).Where(record => record.Fields.Count > 0).Select(record => (record.Line, (IReadOnlyList<string>)record.Fields))];
    }

    /// <summary>A row with every field in quotes.</summary>
    public static string Row(params IEnumerable<string> fields) =>
        string.Join(',', fields.Select(field => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n";
}
