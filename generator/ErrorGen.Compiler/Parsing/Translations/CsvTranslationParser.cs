using ErrorGen.Compiler.Csv;
using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>Reads rows of the form <c>source,translation</c>. Further fields, such as the module, are ignored.</summary>
/// <remarks>
/// A language pack is the translation of a whole application, and the catalogue has a part of its texts. So the mistakes in a row are kept with the
/// row, and are reported only if the catalogue has its source.
/// </remarks>
internal sealed class CsvTranslationParser(ParseContext context)
{
    private const string SourceHeader = "source";
    private const string TranslationHeader = "translation";

    /// <summary>What Magento writes in the third field: what the row is from.</summary>
    private static readonly string[] Origins = ["", "module", "theme", "lib", "library", "pack"];

    public ReadTexts Parse(string content)
    {
        var texts = new List<TranslatedText>();
        var damaged = new List<DamagedRow>();
        bool isFirst = true;
        int columns = 0;
        bool isComplete = true;
        bool hasOrigins = false;
        foreach (CsvRecord record in CsvReader.Read(content, context.CancellationToken))
        {
            bool isHeader = isFirst && IsHeader(record);
            isFirst = false;
            columns = isHeader ? record.Fields.Count : columns;
            if (isHeader || record.IsBlank)
            {
                continue;
            }

            if (record.IsUnclosed)
            {
                // The rest of the file is in this row.
                isComplete = false;
                context.Report(RuleTable.NotAPair, new TextSpan(record.Span.Start, 1), record.Fault!);
                continue;
            }

            if (FindFault(record, columns) is { } fault)
            {
                damaged.Add(new DamagedRow(context.File.Content!.Substring(record.Span.Start, record.Span.Length), fault));
                continue;
            }

            hasOrigins |= record.Fields.Count > 2 && record.Fields[2].Value.Trim().Length > 0 && IsOrigin(record.Fields[2]);
            texts.Add(Read(record.Fields[0], record.Fields[1]));
        }

        return new ReadTexts(texts, isComplete) { Damaged = damaged, HasOrigins = hasOrigins };
    }

    private static bool IsHeader(CsvRecord record) => record.Fields.Count >= 2
        && string.Equals(record.Fields[0].Value.Trim(), SourceHeader, StringComparison.OrdinalIgnoreCase)
        && string.Equals(record.Fields[1].Value.Trim(), TranslationHeader, StringComparison.OrdinalIgnoreCase);

    private DiagnosticInfo? FindFault(CsvRecord record, int columns)
    {
        SourceSpan place = context.Locate(new TextSpan(record.Span.Start, 1));
        string? fault = record.Fault ?? (record.Fields.Count >= 2 ? null : "it has one field" + SeparatorHint(record));
        return fault is not null ? DiagnosticInfo.Create(RuleTable.NotAPair, place, fault)
            : IsCut(record, columns) ? DiagnosticInfo.Create(RuleTable.CutRow, place, CSharpText.Number(record.Fields.Count))
            : null;
    }

    /// <summary>
    /// Whether the texts of a row do not end at the intended fields. Magento's rows have the kind and the name of a module after the texts, and a
    /// header can name more columns. Any other field is the rest of a text after a comma.
    /// </summary>
    private bool IsCut(CsvRecord record, int columns) => record.Fields.Count > Math.Max(columns, 2)
        && !IsOrigin(record.Fields[2])
        && !record.Fields.Take(2).All(field => IsQuoted(field) || field.Span.Length == 0);

    private static bool IsOrigin(CsvField field) => Origins.Contains(field.Value.Trim(), StringComparer.OrdinalIgnoreCase);

    private bool IsQuoted(CsvField field) => context.File.Content![field.Span.Start] == '"';

    private static string SeparatorHint(CsvRecord record) => record.Fields[0].Value switch
    {
        var value when value.Contains(';') => "; a comma separates the fields, not a semicolon",
        var value when value.Contains('\t') => "; a comma separates the fields, not a tab",
        _ => "",
    };

    private TranslatedText Read(CsvField source, CsvField translation)
    {
        // An empty field at the very end of a file does not have a character.
        string? value = null;
        EquatableArray<DiagnosticInfo> findings =
            context.Collect(() => value = TranslationParser.NotEmpty(context, source.Value, translation.Value, translation.Span));
        return new TranslatedText(
            TextRole.Source, source.Value, value, TextPlace.Create(context.File, source.Span), TextPlace.Create(context.File, translation.Span))
        {
            Findings = findings,
        };
    }
}
