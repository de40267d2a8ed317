using System.Text;

namespace ErrorGen.Compiler.Tests.Json;

/// <summary>Damages a text in up to three places, as a slip of the hand or a bad merge does; now and then the result is still JSON.</summary>
internal static class JsonMutation
{
    private const string Alphabet = "{}[],:\"'\\/*-+.eE01u9 \t\n\r\0\u000btfnlax\u00e4\u0085\u2028\ufeff\ufffd";

    public static string Of(string text, int seed)
    {
        var random = new Random(seed);
        for (int edits = random.Next(0, 4); edits > 0; edits--)
        {
            text = Edit(text, random);
        }

        // The yardstick reads UTF-8, in which a lone surrogate cannot be written.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
    }

    private static string Edit(string text, Random random)
    {
        int start = random.Next(text.Length + 1);
        int length = random.Next(Math.Min(4, text.Length - start) + 1);
        string piece = text.Substring(start, length);
        string character = Alphabet[random.Next(Alphabet.Length)].ToString();
        return random.Next(7) switch
        {
            0 => text.Insert(start, character),
            1 => text.Remove(start, length).Insert(start, character),
            2 => text.Remove(start, length),
            3 => text.Insert(random.Next(text.Length + 1), piece),
            4 => text[..start],
            5 => text[start..],
            _ => Nest(text, random.Next(55, 67)),
        };
    }

    private static string Nest(string text, int levels) => new string('[', levels) + text + new string(']', levels);
}
