using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Fields;

/// <summary>The text that every code of a catalogue starts with.</summary>
/// <param name="Text">The text, or null if codes may start with anything.</param>
internal sealed record CodePrefix(string? Text)
{
    /// <summary>Reads the prefix of a catalogue.</summary>
    public static CodePrefix Read(ObjectFields fields) => new(fields.Text(CatalogFields.CodePrefix));

    /// <summary>Reports a code that does not start with the prefix.</summary>
    /// <param name="context">The file.</param>
    /// <param name="code">The code.</param>
    /// <param name="span">The place of the code, or of the key that is the code.</param>
    /// <param name="isKey">Whether the key is the code.</param>
    public void Check(ParseContext context, string code, TextSpan span, bool isKey)
    {
        if (Text is null || code.StartsWith(Text, StringComparison.Ordinal))
        {
            return;
        }

        string rest = code.StartsWith(Text, StringComparison.OrdinalIgnoreCase) ? code.Substring(Text.Length) : code;
        string correct = Text + rest;
        context.Report(RuleTable.CodeWithoutPrefix, span, code, Text, isKey ? $"\"{CatalogFields.Code}\": {JsonText.Quote(correct)}" : $"'{correct}'");
    }
}
