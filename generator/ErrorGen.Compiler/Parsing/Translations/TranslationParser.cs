using ErrorGen.Compiler.Diagnostics;
using ErrorGen.Compiler.Infrastructure;
using Microsoft.CodeAnalysis.Text;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>Reads one translation file into texts with their places. The catalogue is not looked at: it may change without that.</summary>
internal static class TranslationParser
{
    public static ParsedTranslation Parse(TranslationFile file, CancellationToken cancellationToken)
    {
        var name = TranslationName.Of(file);
        SourceText? text = file.Text.GetText(cancellationToken);
        if (text is null)
        {
            var start = SourceSpan.Of(name.Path, SourceText.From(""), default);
            var unreadable = DiagnosticInfo.Of(Descriptors.UnreadableFile, start, name.FileName);
            return ParsedTranslation.Unreadable(name, new([unreadable]));
        }

        var context = new ParseContext(name.Path, text, cancellationToken);
        string content = text.ToString();
        EncodingRules.Check(context, text.Encoding, content);
        ReadTexts? read = file.IsCsv
            ? new CsvTranslationParser(context, text).Parse(content)
            : new JsonTranslationParser(context, text).Parse(content);
        return read is null
            ? ParsedTranslation.Unreadable(name, context.Diagnostics)
            : new ParsedTranslation(name, HasTexts: true, read.IsComplete, read.Texts.ToEquatableArray(), context.Diagnostics);
    }

    /// <summary>The text where it says anything; null where it is empty, which is reported.</summary>
    public static string? NotEmpty(ParseContext context, string name, string text, TextSpan span)
    {
        if (text.Trim().Length == 0)
        {
            context.Report(Descriptors.EmptyTranslation, span, name);
            return null;
        }

        TextRules.Check(context, name, text, span);
        return text;
    }
}
