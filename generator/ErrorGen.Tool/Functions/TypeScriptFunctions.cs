using System.Globalization;
using Scriban.Runtime;

namespace ErrorGen.Tool.Functions;

/// <summary>Names and literals of TypeScript and JavaScript.</summary>
internal static class TypeScriptFunctions
{
    /// <summary>Reserved words, those of strict mode, and names that a module or a type cannot declare.</summary>
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "any", "arguments", "as", "async", "await", "bigint", "boolean", "break", "case", "catch", "class", "const", "continue", "debugger", "declare", "default",
        "delete", "do", "else", "enum", "eval", "export", "extends", "false", "finally", "for", "function", "if", "implements", "import", "in",
        "instanceof", "interface", "let", "module", "namespace", "never", "new", "null", "number", "object", "package", "private", "protected", "public",
        "return", "static", "string", "super", "switch", "symbol", "this", "throw", "true", "try", "type", "typeof", "undefined", "unknown", "using", "var", "void",
        "while", "with", "yield",
    };

    public static void AddTo(ScriptObject group)
    {
        group.Import("identifier", Identifier);
        group.Import("property", Property);
        group.Import("string", String);
        group.Import("template", Template);
        group.Import("literal", static (object? value) => LiteralText.Of(value, String, ("null", "true", "false")));
        TypeScriptMessages.AddTo(group);
        group.Import("comment", static (string text, string? prefix = null) => LiteralText.Comment(text, prefix));
    }

    private static string Identifier(string text)
    {
        string name = LiteralText.Identifier(text, static c => LiteralText.IsAsciiNamePart(c) || c is '$');
        return Keywords.Contains(name) ? name + "_" : name;
    }

    /// <summary>The name of a property: quoted if it is not an identifier.</summary>
    public static string Property(string text) => IsName(text) ? text : String(text);

    /// <summary>The literal of a text.</summary>
    public static string String(string text) => $"\"{LiteralText.Escape(text, static c => c is '"' ? "\\\"" : Escape(c))}\"";

    /// <summary>The text between the backticks of a template literal.</summary>
    private static string Template(string text) => LiteralText.Escape(text, static c => c is '`' or '$' ? "\\" + (char)c : Escape(c));

    /// <summary>The sign that starts <c>&lt;/script></c> and <c>&lt;!--</c> is escaped too.</summary>
    private static string? Escape(int c) => c switch
    {
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '<' => "\\u003C",
        _ when LiteralText.Shows(c) => null,
        > 0xFFFF => string.Create(CultureInfo.InvariantCulture, $"\\u{{{c:X}}}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{c:X4}"),
    };

    private static bool IsName(string text) =>
        text.Length > 0 && text[0] is not (>= '0' and <= '9') && text.All(static c => LiteralText.IsAsciiNamePart(c) || c is '$') && text != "__proto__";
}
