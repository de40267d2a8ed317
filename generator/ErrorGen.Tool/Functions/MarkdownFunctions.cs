using Scriban.Runtime;

namespace ErrorGen.Tool.Functions;

/// <summary>Text of a catalogue in Markdown (CommonMark with the tables of GitHub).</summary>
internal static class MarkdownFunctions
{
    private const string Signs = "\\`*_{}[]<>#+-.!|~&$:@";

    public static void AddTo(ScriptObject group)
    {
        group.Import("text", Text);
        group.Import("code", Code);
        group.Import("cell", static (string text) => OnOneLine(text).Replace("|", "\\|", StringComparison.Ordinal));
        group.Import("anchor", Anchor);
    }

    /// <summary>The text on one line. No part of it is markup.</summary>
    private static string Text(string text) => LiteralText.Escape(OnOneLine(text), static c => c < 0x80 && NeedsEscape((char)c) ? "\\" + (char)c : null);

    /// <summary>Signs that are part of nearly every sentence stay readable: they are markup only at the start of a line, or in addresses.</summary>
    private static bool NeedsEscape(char c) => Signs.Contains(c, StringComparison.Ordinal) && c is not ('.' or '-' or '!' or ':' or '+' or '$');

    /// <summary>A code span. Its fence is longer than every run of backticks in the text.</summary>
    private static string Code(string text)
    {
        string line = OnOneLine(text);
        string fence = "`";
        while (line.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        string space = line.Length == 0 || line.StartsWith('`') || line.EndsWith('`') || (line.StartsWith(' ') && line.EndsWith(' ')) ? " " : "";
        return fence + space + line + space + fence;
    }

    /// <summary>The anchor of a heading with the text, as GitHub makes it.</summary>
    private static string Anchor(string text) => string.Concat(text.Trim().ToLowerInvariant()
        .Where(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')
        .Select(static c => c is ' ' ? '-' : c));

    private static string OnOneLine(string text) => LiteralText.Escape(text.Trim(), static c => LiteralText.Shows(c) ? null : " ");
}
