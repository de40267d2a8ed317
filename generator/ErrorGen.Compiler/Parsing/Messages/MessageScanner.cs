using System.Globalization;
using System.Runtime.InteropServices;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Messages;

/// <summary>Reads the placeholders of a message: those of the declared names, by the rule of the runtime, and what looks like others.</summary>
internal static class MessageScanner
{
    /// <summary>Up to here, comparing with each token is faster than a table of them.</summary>
    private const int Few = 8;

    /// <summary>The characters that a text in braces can have beside letters and digits if it is meant as a name.</summary>
    private const string NameSigns = "_-.";

    /// <summary>
    /// Returns the placeholders that a message without declared parameters seems to have, each once, in their order. Those in braces that cannot
    /// be the name of an implied parameter have their braces.
    /// </summary>
    public static IReadOnlyList<string> Tokens(string message, StringPool strings)
    {
        int i = message.IndexOf(Placeholder.Start);
        if (i < 0)
        {
            return [];
        }

        var tokens = new List<string>();
        HashSet<string>? seen = null;
        for (; i >= 0; i = message.IndexOf(Placeholder.Start, i + 1))
        {
            int length = Placeholder.GetNameLength(message, i + 1);
            string token = length > 0 ? strings.Substring(message, i + 1, length) : BoundedName(message, i + 1, strings);
            if (token.Length > 0 && (tokens.Count < Few ? !tokens.Contains(token) : (seen ??= [.. tokens]).Add(token)))
            {
                tokens.Add(token);
            }
        }

        return tokens;
    }

    /// <summary>Returns the placeholders of a text in order and with duplicates.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The texts that can follow the percent sign: names or positions.</param>
    /// <param name="isTranslation">Whether an unknown name can have letters of any script, and anything in braces, as translated names do.</param>
    public static IEnumerable<MessageToken> Read(string text, IReadOnlyList<string> names, bool isTranslation)
    {
        for (int i = text.IndexOf(Placeholder.Start); i >= 0; i = text.IndexOf(Placeholder.Start, i))
        {
            i++;
            PlaceholderMatch match = Placeholder.Match(text, i, names);
            int length = match.Parameter != PlaceholderMatch.None ? match.Length
                : At(text, i) == Placeholder.Open ? BoundedLength(text, i, isTranslation)
                : isTranslation ? WordLength(text, i) : Placeholder.GetNameLength(text, i);
            if (length > 0 && match.Parameter != PlaceholderMatch.PercentSign)
            {
                bool isPlainName = match.Parameter >= 0 && length == names[match.Parameter].Length;
                yield return new MessageToken(
                    text.Substring(i, length), match.Parameter, isPlainName ? Suffix(text, i + length, names[match.Parameter]) : "");
            }

            i += length;
        }
    }

    /// <summary>Returns the text after a percent sign if it is the name or the position of a plain placeholder, else the empty text.</summary>
    public static string TokenAt(string message, int start) => message.Substring(start, Placeholder.GetNameLength(message, start));

    public static bool IsPosition(string token) => token[0] is >= '1' and <= '9';

    /// <summary>Whether an unknown placeholder is in braces.</summary>
    public static bool IsBounded(string token) => token[0] == Placeholder.Open;

    /// <summary>
    /// The letters and digits that follow a name without a boundary, as in <c>%maxta</c>. A letter of another script than that of names
    /// is a boundary, and so is a letter after a position.
    /// </summary>
    private static string Suffix(string text, int start, string name)
    {
        bool isNumber = name.All(c => c is >= '0' and <= '9');
        bool continues = Placeholder.IsNamePart(name[name.Length - 1])
            && (isNumber ? At(text, start) is >= '0' and <= '9' : Placeholder.IsNamePart(At(text, start)));
        return continues ? text.Substring(start, isNumber ? DigitsLength(text, start) : WordLength(text, start, isNumber: false)) : "";
    }

    /// <summary>The name in braces at a place without them if it can be that of an implied parameter; with them if it only looks like a name.</summary>
    private static string BoundedName(string message, int start, StringPool strings)
    {
        if (At(message, start) != Placeholder.Open)
        {
            return "";
        }

        int length = Placeholder.GetNameLength(message, start + 1);
        return length > 0 && At(message, start + 1 + length) == Placeholder.Close
            ? strings.Substring(message, start + 1, length)
            : message.Substring(start, BoundedLength(message, start, isTranslation: false));
    }

    /// <summary>The number of characters of a text in braces that is meant as a name: with the braces, the second of which may be missing in a translation.</summary>
    private static int BoundedLength(string text, int start, bool isTranslation)
    {
        int end = start + 1;
        while (end < text.Length && (isTranslation ? !"%{}\r\n".Contains(text[end]) : IsWordCharacter(text[end]) || NameSigns.Contains(text[end])))
        {
            end++;
        }

        bool isClosed = At(text, end) == Placeholder.Close;
        return isClosed ? end == start + 1 ? 0 : end + 1 - start
            : isTranslation && Placeholder.GetNameLength(text, start + 1) is > 0 and var name ? name + 1 : 0;
    }

    private static int WordLength(string text, int start) => WordLength(text, start, At(text, start) is >= '0' and <= '9');

    private static int WordLength(string text, int start, bool isNumber)
    {
        if (isNumber)
        {
            return DigitsLength(text, start);
        }

        int end = start;
        while (end < text.Length && IsWordCharacter(text[end]))
        {
            end++;
        }

        return end - start;
    }

    private static int DigitsLength(string text, int start)
    {
        int end = start;
        while (At(text, end) is >= '0' and <= '9')
        {
            end++;
        }

        return end - start;
    }

    private static char At(string text, int place) => place < text.Length ? text[place] : '\0';

    private static bool IsWordCharacter(char c) => c == '_' || char.IsLetterOrDigit(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}

/// <summary>A placeholder of a text.</summary>
/// <param name="Written">The text after the percent sign, with braces if it has them.</param>
/// <param name="Parameter">The index of the name, or <see cref="PlaceholderMatch.None"/> for one that is not declared.</param>
/// <param name="Suffix">The letters or digits that follow a declared name without a boundary; most often empty.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MessageToken(string Written, int Parameter, string Suffix)
{
    /// <summary>Whether the name is declared.</summary>
    public bool IsDeclared => Parameter >= 0;
}
