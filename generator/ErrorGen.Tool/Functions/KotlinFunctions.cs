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

    public static void AddTo(ScriptObject group) =>
        LiteralText.AddTo(group, Identifier, String, static value => LiteralText.Of(value, String, ("null", "true", "false")));

    private static string Identifier(string text)
    {
        string name = LiteralText.Identifier(text);
        bool isKeyword = Keywords.Contains(name) || name.All(static c => c is '_');
        return isKeyword ? $"`{name}`" : name;
    }

    private static string String(string text) => $"\"{LiteralText.Escape(text, Escape)}\"";

    private static string? Escape(int c) => c is '$' ? "\\$" : LiteralText.EscapeOf(c, Number);

    /// <summary>Kotlin has escapes of UTF-16 code units only.</summary>
    private static string Number(int c) => c > 0xFFFF ? string.Concat(char.ConvertFromUtf32(c).Select(static unit => LiteralText.Number(unit))) : LiteralText.Number(c);
}
