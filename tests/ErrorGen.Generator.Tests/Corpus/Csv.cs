using System.Text;

namespace ErrorGen.Generator.Tests.Corpus;

/// <summary>Reads RFC 4180 text: fields in quotes may hold commas, line ends and doubled quotes.</summary>
internal static class Csv
{
    /// <summary>The records without the header line.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        var records = new List<List<string>> { new() };
        var field = new StringBuilder();
        bool isQuoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
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
                records[^1].Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    records.Add([]);
                }
            }
        }

        return [.. records.Skip(1).Where(record => record.Count > 0)];
    }
}
