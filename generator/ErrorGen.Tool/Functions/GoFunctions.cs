using System.Globalization;
using Scriban.Runtime;

namespace ErrorGen.Tool.Functions;

/// <summary>Names and literals of Go.</summary>
internal static class GoFunctions
{
    /// <summary>Keywords, and predeclared names that generated code needs.</summary>
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "_", "any", "append", "bool", "break", "byte", "case", "chan", "const", "continue", "default", "defer", "else", "error", "fallthrough", "false",
        "float64", "for", "func", "go", "goto", "if", "import", "init", "int", "int64", "interface", "len", "make", "map", "new", "nil", "package", "panic",
        "range", "return", "rune", "select", "string", "struct", "switch", "true", "type", "var",
    };

    public static void AddTo(ScriptObject group)
    {
        group.Import("identifier", Identifier);
        group.Import("string", String);
        group.Import("literal", static (object? value) => LiteralText.Of(value, String, ("nil", "true", "false")));
        group.Import("comment", static (string text, string? prefix = null) => LiteralText.Comment(text, prefix));
    }

    private static string Identifier(string text)
    {
        string name = LiteralText.Identifier(text, static c => LiteralText.IsAsciiNamePart(c) || (c >= 0x80 && char.IsLetter(c)));
        return Keywords.Contains(name) ? name + "_" : name;
    }

    private static string String(string text) => $"\"{LiteralText.Escape(text, Escape)}\"";

    private static string? Escape(int c) => c switch
    {
        '"' or '\\' => "\\" + (char)c,
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when LiteralText.IsSurrogate(c) => "\\uFFFD",
        _ when LiteralText.Shows(c) => null,
        > 0xFFFF => string.Create(CultureInfo.InvariantCulture, $"\\U{c:X8}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{c:X4}"),
    };
}
