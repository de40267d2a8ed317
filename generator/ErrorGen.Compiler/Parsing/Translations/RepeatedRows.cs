using ErrorGen.Compiler.Infrastructure;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>The rows of a CSV file that have the same source. Language packs repeat a row for each module that has it.</summary>
internal sealed class RepeatedRows
{
    private readonly Dictionary<string, List<TranslatedText>> _rows = new(StringComparer.Ordinal);

    public RepeatedRows(EquatableArray<TranslatedText> texts)
    {
        foreach (TranslatedText text in texts)
        {
            if (text.Role != TextRole.Source)
            {
                continue;
            }

            if (!_rows.TryGetValue(text.Name, out List<TranslatedText>? rows))
            {
                _rows.Add(text.Name, rows = new(1));
            }

            rows.Add(text);
        }
    }

    /// <summary>The rows with the source of a row, in their order; none if the text is not from a row.</summary>
    public IReadOnlyList<TranslatedText> Of(TranslatedText text) => text.Role == TextRole.Source ? _rows[text.Name] : [];

    /// <summary>Whether a text is the last one of its source.</summary>
    public bool IsLast(TranslatedText text) => text.Role != TextRole.Source || ReferenceEquals(_rows[text.Name][_rows[text.Name].Count - 1], text);
}
