using System.Globalization;
using Scriban.Runtime;

namespace ErrorGen.Tool.Functions;

/// <summary>Names and literals of Python.</summary>
internal static class PythonFunctions
{
    /// <summary>Keywords, and the soft ones that readers would stumble over.</summary>
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally",
        "for", "from", "global", "if", "import", "in", "is", "lambda", "match", "nonlocal", "not", "or", "pass", "raise", "return", "self", "try", "type", "while",
        "with", "yield",
    };

    public static void AddTo(ScriptObject group)
    {
        group.Import("identifier", Identifier);
        group.Import("string", String);
        group.Import("docstring", static (string text) => LiteralText.Escape(LiteralText.Comment(text, prefix: null), Escape));
        group.Import("literal", static (object? value) => LiteralText.Of(value, String, ("None", "True", "False")));
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
        _ when LiteralText.Shows(c) => null,
        > 0xFFFF => string.Create(CultureInfo.InvariantCulture, $"\\U{c:X8}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{c:X4}"),
    };
}
