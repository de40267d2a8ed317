using System.Globalization;
using System.Text;
using Scriban.Runtime;

namespace ErrorGen.Tool.Functions;

/// <summary>Text of a catalogue in the source code of another language. It must stay in the literal or comment that it is written to.</summary>
internal static class LiteralText
{
    /// <summary>Writes a text with escapes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="escape">Returns the escape of a character (a Unicode scalar value, or an unpaired surrogate), or null to write it as it is.</param>
    public static string Escape(string text, Func<int, string?> escape)
    {
        var builder = new StringBuilder(text.Length + 2);
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            int character = isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
            if (escape(character) is { } escaped)
            {
                builder.Append(escaped);
            }
            else
            {
                builder.Append(text, i, isPair ? 2 : 1);
            }

            i += isPair ? 1 : 0;
        }

        return builder.ToString();
    }

    /// <summary>The escape of a character between double quotes, as most languages have it, or null to write it as it is.</summary>
    /// <param name="c">The character.</param>
    /// <param name="number">The escape of a character that is not visible, by its number.</param>
    public static string? EscapeOf(int c, Func<int, string> number) => c switch
    {
        '"' or '\\' => "\\" + (char)c,
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => Shows(c) ? null : number(c),
    };

    /// <summary>The escape of a character by its number, with four digits or with eight.</summary>
    public static string Number(int c) => c > 0xFFFF
        ? string.Create(CultureInfo.InvariantCulture, $"\\U{c:X8}")
        : string.Create(CultureInfo.InvariantCulture, $"\\u{c:X4}");

    /// <summary>Whether a character is visible and does not reorder text: it is safe in source code.</summary>
    public static bool Shows(int character)
    {
        if (IsSurrogate(character))
        {
            return false;
        }

        return character is ' ' || CharUnicodeInfo.GetUnicodeCategory(character) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
    }

    /// <summary>Whether a character is half of a surrogate pair, which languages with UTF-8 strings cannot have.</summary>
    public static bool IsSurrogate(int character) => character is >= 0xD800 and <= 0xDFFF;

    /// <summary>The text for a comment: each line after a prefix, without characters that end a comment or that are invisible.</summary>
    /// <param name="text">The text.</param>
    /// <param name="prefix">What each line but the first starts with. Without a prefix, the text is on one line.</param>
    public static string Comment(string text, string? prefix)
    {
        IEnumerable<string> lines = text.Trim().ReplaceLineEndings("\n").Split('\n').Select(line => Escape(line, c => Shows(c) ? null : " ")
            .Replace("*/", "* /", StringComparison.Ordinal)
            .Replace("/*", "/ *", StringComparison.Ordinal)
            .Trim());
        return string.Join(prefix is null ? " " : "\n" + prefix, lines);
    }

    /// <summary>The identifier for a text: other characters become <c>_</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isAllowed">Whether a character of the text can be in an identifier.</param>
    public static string Identifier(string text, Func<char, bool> isAllowed)
    {
        string name = string.Concat(text.Select(c => isAllowed(c) ? c : '_'));
        return name.Length == 0 || char.IsDigit(name[0]) ? "_" + name : name;
    }

    /// <summary>The identifier for a text in a language that has letters of all scripts in identifiers.</summary>
    public static string Identifier(string text) => Identifier(text, static c => IsAsciiNamePart(c) || (c >= 0x80 && char.IsLetter(c)));

    /// <summary>Whether a character can be in the identifiers of every language.</summary>
    public static bool IsAsciiNamePart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';

    /// <summary>Adds the functions that every language has.</summary>
    /// <param name="group">The functions of the language.</param>
    /// <param name="identifier">Returns the identifier for a text.</param>
    /// <param name="text">Returns the literal of a text.</param>
    /// <param name="literal">Returns the literal of a value.</param>
    public static void AddTo(ScriptObject group, Func<string, string> identifier, Func<string, string> text, Func<object?, string> literal)
    {
        group.Import("identifier", identifier);
        group.Import("string", text);
        group.Import("literal", literal);
        group.Import("comment", static (string text, string? prefix = null) => Comment(text, prefix));
    }

    /// <summary>The literal of a value: a text, a number or a truth value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="text">Writes the literal of a text.</param>
    /// <param name="words">The words for null, true and false.</param>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public static string Of(object? value, Func<string, string> text, (string Null, string True, string False) words) => value switch
    {
        null => words.Null,
        string literal => text(literal),
        true => words.True,
        false => words.False,
        ScriptObject or ScriptArray => throw new InvalidOperationException("an object or a list does not have a literal"),
        IConvertible number when number.GetTypeCode() is >= TypeCode.SByte and <= TypeCode.Decimal => number.ToString(CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException("the value does not have a literal"),
    };
}
