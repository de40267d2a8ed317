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

    public static void AddTo(ScriptObject group) =>
        LiteralText.AddTo(group, Identifier, String, static value => LiteralText.Of(value, String, ("nil", "true", "false")));

    private static string Identifier(string text)
    {
        string name = LiteralText.Identifier(text);
        return Keywords.Contains(name) ? name + "_" : name;
    }

    private static string String(string text) => $"\"{LiteralText.Escape(text, Escape)}\"";

    private static string? Escape(int c) => LiteralText.EscapeOf(c, static c => LiteralText.IsSurrogate(c) ? "\\uFFFD" : LiteralText.Number(c));
}
