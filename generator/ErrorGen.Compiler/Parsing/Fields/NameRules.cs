using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Fields;

/// <summary>What every C# name that is made from a text of a catalogue must be.</summary>
internal static class NameRules
{
    /// <summary>Returns the name, or null after reporting that the text does not give one, or one that is too long.</summary>
    /// <param name="context">The file.</param>
    /// <param name="name">The name that was made from the text, or null if none could be made.</param>
    /// <param name="field">The field of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="span">The place of the text.</param>
    public static string? Check(ParseContext context, string? name, string field, string text, TextSpan span)
    {
        if (name is null)
        {
            context.Report(RuleTable.MalformedName, span, text);
            return null;
        }

        if (name.Length > CSharpNames.LongestName)
        {
            context.Report(RuleTable.MalformedValue, span, field, CSharpNames.LongestNameText, text);
            return null;
        }

        return name;
    }
}
