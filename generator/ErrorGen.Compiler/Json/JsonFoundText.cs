using System.Globalization;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Json;

/// <summary>
/// Describes the text at a position at which something else was expected, for a message. The text is untrusted: only printable
/// ASCII is repeated, and not much of it; everything else is named by its code point.
/// </summary>
internal readonly struct JsonFoundText(TextSpan span, string description)
{
    private const int LongestWord = 32;

    public TextSpan Span { get; } = span;

    public string Description { get; } = description;

    public static JsonFoundText At(string text, int position)
    {
        if (position >= text.Length)
        {
            return new(new TextSpan(text.Length, 0), "the end of the file");
        }

        char next = position + 1 < text.Length ? text[position + 1] : '\0';
        return text[position] switch
        {
            '"' => new(new TextSpan(position, 1), "a string"),
            '\'' => new(new TextSpan(position, 1), "a single quotation mark"),
            '/' when next is '/' or '*' => new(new TextSpan(position, 2), "a comment"),
            var c when IsWordCharacter(c) => Word(text, position),
            > ' ' and <= '~' and var c => new(new TextSpan(position, 1), $"'{c}'"),
            _ => CodePoint(text, position),
        };
    }

    /// <summary>Whether a misspelt literal or an unquoted name can contain the character.</summary>
    public static bool IsWordCharacter(int character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';

    private static JsonFoundText Word(string text, int position)
    {
        int end = position;
        while (end < text.Length && end - position < LongestWord && IsWordCharacter(text[end]))
        {
            end++;
        }

        return new(TextSpan.FromBounds(position, end), $"'{text.Substring(position, end - position)}'");
    }

    private static JsonFoundText CodePoint(string text, int position)
    {
        bool isPair = position + 1 < text.Length && char.IsSurrogatePair(text[position], text[position + 1]);
        int codePoint = isPair ? char.ConvertToUtf32(text[position], text[position + 1]) : text[position];
        return new(
            new TextSpan(position, isPair ? 2 : 1),
            string.Format(CultureInfo.InvariantCulture, "U+{0:X4}", codePoint));
    }
}
