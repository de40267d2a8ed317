using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>Reads one translation file into texts with their places. The catalogue is not used, so a change of it does not parse translations again.</summary>
internal static class TranslationParser
{
    /// <summary>Parses a translation file.</summary>
    public static ParsedTranslation Parse(TranslationName name, SourceFile file, CancellationToken cancellationToken)
    {
        if (file.Content is not { } content)
        {
            var unreadable = DiagnosticInfo.Create(RuleTable.UnreadableFile, SourceSpan.StartOf(name.Path), name.FileName);
            return ParsedTranslation.Unreadable(name, new([unreadable]));
        }

        var context = new ParseContext(file, cancellationToken);
        EncodingRules.Check(context, file.Encoding, content);
        ReadTexts? read = name.IsCsv
            ? new CsvTranslationParser(context).Parse(content)
            : new JsonTranslationParser(context).Parse(content);
        return read is null
            ? ParsedTranslation.Unreadable(name, context.Diagnostics)
            : new ParsedTranslation(name, HasTexts: true, read.IsComplete, read.Texts.ToEquatableArray(), context.Diagnostics)
            {
                Damaged = read.Damaged.ToEquatableArray(),
                HasOrigins = read.HasOrigins,
                Sources = read.Sources.ToEquatableArray(),
            };
    }

    /// <summary>Returns the text, or null after reporting that it is empty.</summary>
    public static string? NotEmpty(ParseContext context, string name, string text, TextSpan span)
    {
        if (text.Trim().Length == 0)
        {
            context.Report(RuleTable.EmptyTranslation, span, name);
            return null;
        }

        TextRules.Check(context, name, text, span);
        return text;
    }
}
