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
        LiteralText.AddTo(group, Identifier, String, static value => LiteralText.Of(value, String, ("null", "true", "false")));
        group.Import("property", Property);
        group.Import("template", Template);
        TypeScriptMessages.AddTo(group);
    }

    private static string Identifier(string text)
    {
        string name = LiteralText.Identifier(text, static c => LiteralText.IsAsciiNamePart(c) || c is '$');
        return Keywords.Contains(name) ? name + "_" : name;
    }

    /// <summary>The name of a property: quoted if it is not an identifier.</summary>
    public static string Property(string text) => IsName(text) ? text : String(text);

    /// <summary>The literal of a text.</summary>
    public static string String(string text) => $"\"{LiteralText.Escape(text, Escape)}\"";

    /// <summary>The text between the backticks of a template literal.</summary>
    private static string Template(string text) => LiteralText.Escape(text, static c => c switch
    {
        '`' or '$' => "\\" + (char)c,
        '"' => null,
        _ => Escape(c),
    });

    /// <summary>The sign that starts <c>&lt;/script></c> and <c>&lt;!--</c> is escaped too.</summary>
    private static string? Escape(int c) => c is '<' ? "\\u003C" : LiteralText.EscapeOf(c, Number);

    private static string Number(int c) => c > 0xFFFF ? string.Create(CultureInfo.InvariantCulture, $"\\u{{{c:X}}}") : LiteralText.Number(c);

    private static bool IsName(string text) =>
        text.Length > 0 && text[0] is not (>= '0' and <= '9') && text.All(static c => LiteralText.IsAsciiNamePart(c) || c is '$') && text != "__proto__";
}
