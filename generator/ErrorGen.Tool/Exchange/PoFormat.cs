using System.Text;

namespace ErrorGen.Tool.Exchange;

/// <summary>PO files of GNU gettext. The context of a message is its name; each variant is a message of its own.</summary>
internal sealed class PoFormat : ExchangeFormat
{
    private const string CatalogField = "X-Catalog";
    private const string LanguageField = "Language";

    public override string Name => "po";

    public override string Extension => ".po";

    public override string Write(ExchangeFile file)
    {
        var text = new StringBuilder();
        text.Append("msgid \"\"\nmsgstr \"\"\n");
        foreach ((string field, string value) in new[]
        {
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=UTF-8"),
            ("Content-Transfer-Encoding", "8bit"),
            (LanguageField, file.Language.Replace('-', '_')),
            ("X-Source-Language", file.SourceLanguage.Replace('-', '_')),
            (CatalogField, file.Catalog),
        })
        {
            text.Append(PoText.Quote($"{field}: {value}\n")).Append('\n');
        }

        foreach (ExchangeUnit unit in file.Units)
        {
            text.Append('\n');
            foreach (string line in unit.Notes.SelectMany(note => note.ReplaceLineEndings("\n").Split('\n')))
            {
                text.Append("#. ").Append(line).Append('\n');
            }

            // A translation of a variant has no percent directive of a programming language.
            text.Append(unit.State == ExchangeState.NeedsReview ? "#, fuzzy, no-c-format\n" : "#, no-c-format\n");
            text.Append("msgctxt ").Append(PoText.Quote(unit.Id)).Append('\n');
            text.Append("msgid ").Append(PoText.Quote(unit.Source)).Append('\n');
            text.Append("msgstr ").Append(PoText.Quote(unit.Target ?? "")).Append('\n');
        }

        return text.ToString();
    }

    public override ReceivedFile Read(string content)
    {
        PoEntry[] entries = [.. PoText.Parse(content)];
        var header = (entries.FirstOrDefault(entry => entry is { Context: null, Id.Length: 0 })?.Text ?? "")
            .Split('\n')
            .Select(line => line.Split(':', 2))
            .Where(field => field.Length == 2)
            .DistinctBy(field => field[0].Trim(), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(field => field[0].Trim(), field => field[1].Trim(), StringComparer.OrdinalIgnoreCase);
        return new ReceivedFile(
            header.GetValueOrDefault(CatalogField),
            header.GetValueOrDefault(LanguageField)?.Replace('_', '-'),
            [
                .. entries.Where(entry => entry.Context is not null).Select(entry => new ReceivedUnit(
                    entry.Context!, entry.Id, entry.Text.Length == 0 ? null : new ReceivedText.Message(entry.Text), IsDone: !entry.IsFuzzy)
                {
                    Line = entry.Line,
                }),
            ]);
    }
}
