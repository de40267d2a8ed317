using ErrorGen.Compiler.Csv;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>Reads rows of the form <c>source,translation</c>. What follows in a row, such as the module, is not looked at.</summary>
internal sealed class CsvTranslationParser(ParseContext context)
{
    private const string SourceHeader = "source";
    private const string TranslationHeader = "translation";

    /// <summary>What Magento writes in the third field: what the row is from.</summary>
    private static readonly string[] Origins = ["", "module", "theme", "lib", "library", "pack"];

    public ReadTexts Parse(string content)
    {
        var texts = new List<TranslatedText>();
        var seen = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        bool isFirst = true;
        int columns = 0;
        bool isComplete = true;
        foreach (CsvRecord record in CsvReader.Read(content, context.CancellationToken))
        {
            bool isHeader = isFirst && IsHeader(record);
            isFirst = false;
            columns = isHeader ? record.Fields.Count : columns;
            if (isHeader || record.IsBlank)
            {
                continue;
            }

            // A text that could not be read is not missing as well.
            bool isRead = IsPair(record) && IsUncut(record, columns);
            isComplete &= isRead;
            if (isRead && IsNew(record.Fields[0], seen))
            {
                texts.Add(Read(record.Fields[0], record.Fields[1]));
            }
        }

        return new ReadTexts(texts, isComplete);
    }

    private static bool IsHeader(CsvRecord record) => record.Fields.Count >= 2
        && string.Equals(record.Fields[0].Value.Trim(), SourceHeader, StringComparison.OrdinalIgnoreCase)
        && string.Equals(record.Fields[1].Value.Trim(), TranslationHeader, StringComparison.OrdinalIgnoreCase);

    private bool IsPair(CsvRecord record)
    {
        string? fault = record.Fault ?? (record.Fields.Count >= 2 ? null : "it has one field" + SeparatorHint(record));
        if (fault is null)
        {
            return true;
        }

        context.Report(RuleTable.NotAPair, new TextSpan(record.Span.Start, 1), fault);
        return false;
    }

    /// <summary>
    /// Whether the texts of a row end at the intended fields. Magento's rows have the kind and the name of a module after the texts, and a
    /// header can name more columns. Any other field is the rest of a text after a comma.
    /// </summary>
    private bool IsUncut(CsvRecord record, int columns)
    {
        bool isUncut = record.Fields.Count <= Math.Max(columns, 2)
            || Origins.Contains(record.Fields[2].Value.Trim(), StringComparer.OrdinalIgnoreCase)
            || record.Fields.Take(2).All(field => IsQuoted(field) || field.Span.Length == 0);
        if (!isUncut)
        {
            context.Report(RuleTable.CutRow, new TextSpan(record.Span.Start, 1), CSharpText.Number(record.Fields.Count));
        }

        return isUncut;
    }

    private bool IsQuoted(CsvField field) => context.File.Content![field.Span.Start] == '"';

    private static string SeparatorHint(CsvRecord record) => record.Fields[0].Value switch
    {
        var value when value.Contains(';') => "; a comma separates the fields, not a semicolon",
        var value when value.Contains('\t') => "; a comma separates the fields, not a tab",
        _ => "",
    };

    private bool IsNew(CsvField source, Dictionary<string, TextSpan> seen)
    {
        if (seen.TryGetValue(source.Value, out TextSpan first))
        {
            context.Report(RuleTable.DuplicateSource, source.Span, source.Value, context.Locate(first).Display);
            return false;
        }

        seen.Add(source.Value, source.Span);
        return true;
    }

    private TranslatedText Read(CsvField source, CsvField translation)
    {
        // An empty field at the very end of a file has no character that could be pointed at.
        string? value = TranslationParser.NotEmpty(context, source.Value, translation.Value, translation.Span);
        return new TranslatedText(
            TextRole.Source, source.Value, value, TextPlace.Create(context.File, source.Span), TextPlace.Create(context.File, translation.Span));
    }
}
