using System.Globalization;
using Scriban.Runtime;

namespace ErrorGen.Tool.Functions;

/// <summary>Names and literals of Kotlin.</summary>
internal static class KotlinFunctions
{
    /// <summary>Hard keywords: other ones can be names.</summary>
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "as", "break", "class", "continue", "do", "else", "false", "for", "fun", "if", "in", "interface", "is", "null", "object", "package", "return",
        "super", "this", "throw", "true", "try", "typealias", "typeof", "val", "var", "when", "while",
    };

    public static void AddTo(ScriptObject group)
    {
        group.Import("identifier", Identifier);
        group.Import("string", String);
        group.Import("literal", static (object? value) => LiteralText.Of(value, String, ("null", "true", "false")));
        group.Import("comment", static (string text, string? prefix = null) => LiteralText.Comment(text, prefix));
    }

    private static string Identifier(string text)
    {
        string name = LiteralText.Identifier(text, static c => LiteralText.IsAsciiNamePart(c) || (c >= 0x80 && char.IsLetter(c)));
        bool isKeyword = Keywords.Contains(name) || name.All(static c => c is '_');
        return isKeyword ? $"`{name}`" : name;
    }

    private static string String(string text) => $"\"{LiteralText.Escape(text, Escape)}\"";

    private static string? Escape(int c) => c switch
    {
        '"' or '\\' or '$' => "\\" + (char)c,
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when LiteralText.Shows(c) => null,
        > 0xFFFF => string.Concat(char.ConvertFromUtf32(c).Select(Unit)),
        _ => Unit((char)c),
    };

    private static string Unit(char c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
}
