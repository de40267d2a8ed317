using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing;

/// <summary>Finds what looks like a placeholder in a message: <c>%</c> and a number from 1, or <c>%</c> and an ASCII identifier.</summary>
internal static class MessageScanner
{
    /// <summary>Up to here, comparing with each token is faster than a table of them.</summary>
    private const int Few = 8;

    /// <summary>The text behind the percent sign at a place, if it looks like a placeholder, else the empty text.</summary>
    public static string TokenAt(string message, int start) => message.Substring(start, LengthAt(message, start));

    /// <summary>The placeholders that a message seems to have, each once, in their order.</summary>
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
            int length = LengthAt(message, i + 1);
            if (length == 0)
            {
                continue;
            }

            string token = strings.Substring(message, i + 1, length);
            if (tokens.Count < Few ? !tokens.Contains(token) : (seen ??= [.. tokens]).Add(token))
            {
                tokens.Add(token);
            }
        }

        return tokens;
    }

    public static bool IsPosition(string token) => token[0] is >= '1' and <= '9';

    private static int LengthAt(string message, int start)
    {
        int end = start;
        if (start >= message.Length)
        {
            return 0;
        }

        if (message[start] is >= '1' and <= '9')
        {
            while (end < message.Length && message[end] is >= '0' and <= '9')
            {
                end++;
            }
        }
        else if (IsLetter(message[start]))
        {
            while (end < message.Length && (IsLetter(message[end]) || message[end] is >= '0' and <= '9'))
            {
                end++;
            }
        }

        return end - start;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';
}
