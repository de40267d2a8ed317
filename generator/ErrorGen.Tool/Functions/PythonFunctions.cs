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
        LiteralText.AddTo(group, Identifier, String, static value => LiteralText.Of(value, String, ("None", "True", "False")));
        group.Import("docstring", static (string text) => LiteralText.Escape(LiteralText.Comment(text, prefix: null), Escape));
    }

    private static string Identifier(string text)
    {
        string name = LiteralText.Identifier(text);
        return Keywords.Contains(name) ? name + "_" : name;
    }

    private static string String(string text) => $"\"{LiteralText.Escape(text, Escape)}\"";

    private static string? Escape(int c) => LiteralText.EscapeOf(c, LiteralText.Number);
}
