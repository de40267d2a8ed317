using System.Globalization;
using ErrorGen.Compiler.Text;
using Scriban.Runtime;

namespace ErrorGen.Tool.Functions;

/// <summary>Names and literals of C#.</summary>
internal static class CSharpFunctions
{
    public static void AddTo(ScriptObject group)
    {
        LiteralText.AddTo(group, static text => CSharpText.Identifier(LiteralText.Identifier(text, IdentifierSyntax.IsPart)), CSharpText.Literal, Literal);
        group.Import("xml", Xml);
    }

    private static string Literal(object? value) => value switch
    {
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "d",
        _ => LiteralText.Of(value, CSharpText.Literal, ("null", "true", "false")),
    };

    /// <summary>Text for an XML comment.</summary>
    private static string Xml(string text, string? prefix = null) => prefix is null
        ? CSharpText.XmlDoc(text.ReplaceLineEndings(" "))
        : string.Join("\n" + prefix, text.Trim().ReplaceLineEndings("\n").Split('\n').Select(CSharpText.XmlDoc));
}
