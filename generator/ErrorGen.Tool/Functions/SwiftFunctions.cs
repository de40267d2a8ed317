using System.Globalization;
using Scriban.Runtime;

namespace ErrorGen.Tool.Functions;

/// <summary>Names and literals of Swift.</summary>
internal static class SwiftFunctions
{
    /// <summary>Keywords that are reserved everywhere, and names that backticks do not make usable as members.</summary>
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "Any", "Protocol", "Self", "Type", "actor", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is",
        "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct",
        "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    };

    /// <summary>Names that have a meaning after a dot even in backticks.</summary>
    private static readonly HashSet<string> Unusable = new(StringComparer.Ordinal) { "Protocol", "Self", "Type", "init", "self" };

    public static void AddTo(ScriptObject group) =>
        LiteralText.AddTo(group, Identifier, String, static value => LiteralText.Of(value, String, ("nil", "true", "false")));

    private static string Identifier(string text)
    {
        string name = LiteralText.Identifier(text);
        return Unusable.Contains(name) || name == "_" ? name + "_" : Keywords.Contains(name) ? $"`{name}`" : name;
    }

    private static string String(string text) => $"\"{LiteralText.Escape(text, Escape)}\"";

    private static string? Escape(int c) => LiteralText.EscapeOf(
        c, static c => LiteralText.IsSurrogate(c) ? "\\u{FFFD}" : string.Create(CultureInfo.InvariantCulture, $"\\u{{{c:X}}}"));
}
