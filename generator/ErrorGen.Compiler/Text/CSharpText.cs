using System.Globalization;
using System.Text;

namespace ErrorGen.Compiler.Text;

/// <summary>Writes text of a catalogue to generated code. Templates use no other way.</summary>
/// <remarks>A catalogue is untrusted input. Its text must stay inside the literal, the comment or the name that it is written to.</remarks>
internal static class CSharpText
{
    /// <summary>Returns a number as C# writes it, in every culture of the build machine.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A string literal with the same value.</summary>
    public static string Literal(string text) => $"\"{Escaped(text)}\"";

    /// <summary>Returns the text between the quotes of a string literal with the same value. Invisible and bidirectional characters are escaped.</summary>
    public static string Escaped(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var builder = new StringBuilder(text.Length + 8);
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (EscapeOf(text[i]) is { } escape)
            {
                builder.Append(text, start, i - start).Append(escape);
                start = i + 1;
            }
        }

        return builder.Append(text, start, text.Length - start).ToString();
    }

    /// <summary>The escape sequence of a character in a literal, or null if the character shows itself.</summary>
    private static string? EscapeOf(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => @"\n",
        '\r' => @"\r",
        '\t' => @"\t",
        _ => Shows(c) ? null : @"\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
    };

    /// <summary>An object initializer with the assignments that are not null, and the blank before it; nothing if there is none.</summary>
    public static string Initializer(params string?[] assignments)
    {
        string text = string.Join(", ", assignments.Where(static assignment => assignment is not null));
        return text.Length == 0 ? "" : $" {{ {text} }}";
    }

    /// <summary>The literal, or <c>null</c>.</summary>
    public static string LiteralOrNull(string? text) => text is null ? "null" : Literal(text);

    /// <summary>Text for an XML comment: on one line, without characters that XML forbids or that are invisible.</summary>
    public static string XmlDoc(string text)
    {
        if (IsPlain(text))
        {
            return text.Trim();
        }

        var builder = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            switch (c)
            {
                case '&':
                    builder.Append("&amp;");
                    break;
                case '<':
                    builder.Append("&lt;");
                    break;
                case '>':
                    builder.Append("&gt;");
                    break;
                default:
                    // Line ends (U+0085, U+2028 and U+2029 among them) would end the comment, and what follows would be compiled.
                    builder.Append(Shows(c) ? c : ' ');
                    break;
            }
        }

        return builder.ToString().Trim();
    }

    /// <summary>Returns an identifier, with <c>@</c> if it is a keyword of any kind.</summary>
    public static string Identifier(string name)
    {
        // No keyword starts with a capital letter, as nearly all names do.
        bool isKeyword = name[0] is not (>= 'A' and <= 'Z') && IdentifierSyntax.IsKeyword(name);
        return isKeyword ? "@" + name : name;
    }

    /// <summary>The name of a type that is declared, with <c>@</c> if the compiler would warn that it may become a keyword (CS8981).</summary>
    public static string TypeName(string name) => name.All(c => c is >= 'a' and <= 'z') ? "@" + name : Identifier(name);

    /// <summary>The ASCII characters that are not escaped in a literal and in a comment.</summary>
    private static readonly bool[] Plain = [.. Enumerable.Range(0, 0x80).Select(c => c is >= ' ' and <= '~' and not ('"' or '\\' or '&' or '<' or '>'))];

    /// <summary>Whether no character of the text needs an escape, in a literal or in a comment. This is the case for most text.</summary>
    private static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (c > '~' || !Plain[c])
            {
                return false;
            }
        }

        return true;
    }

    private static bool Shows(char c) => c < 0x80
        ? c is >= ' ' and < '\x7F'
        : CharUnicodeInfo.GetUnicodeCategory(c) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
