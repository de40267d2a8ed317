using System.Globalization;
using System.Text;
using ErrorGen.Compiler.Json;

namespace ErrorGen.Compiler.Tests.Json;

/// <summary>Writes a JSON value in one of the many ways that mean the same: white space, escapes, comments, trailing commas.</summary>
internal sealed class JsonRendering(Random random, JsonReaderMode mode)
{
    private const string ShortEscapes = "\"\"\\\\//\bb\ff\nn\rr\tt";

    private static readonly string[] WhiteSpace = ["", "", "", "", " ", "\n", "\r\n", "\t  "];

    private static readonly string[] Comments = ["// a\n", "//\r", "/**/", "/* \", } ] \n // */", "/*/**/"];

    private readonly StringBuilder _text = new();

    public static string Of(JsonNode node, int seed, JsonReaderMode mode)
    {
        var rendering = new JsonRendering(new Random(seed), mode);
        rendering.Gap();
        rendering.Write(node);
        rendering.Gap();
        return rendering._text.ToString();
    }

    private void Write(JsonNode node)
    {
        switch (node)
        {
            case JsonObject value:
                WriteList('{', value.Members, WriteMember, '}');
                break;
            case JsonArray value:
                WriteList('[', value.Items, Write, ']');
                break;
            case JsonString value:
                WriteString(value.Value);
                break;
            default:
                _text.Append(JsonText.Of(node));
                break;
        }
    }

    private void WriteMember(JsonMember member)
    {
        WriteString(member.Name);
        // No comment here: System.Text.Json, with which the texts are also read, refuses one before a colon.
        WhiteSpaceGap();
        _text.Append(':');
        Gap();
        Write(member.Value);
    }

    private void WriteList<T>(char open, IReadOnlyList<T> items, Action<T> write, char close)
    {
        _text.Append(open);
        Gap();
        for (int index = 0; index < items.Count; index++)
        {
            write(items[index]);
            Gap();
            bool isLast = index == items.Count - 1;
            if (!isLast || (mode == JsonReaderMode.Catalog && random.Next(3) == 0))
            {
                _text.Append(',');
                Gap();
            }
        }

        _text.Append(close);
    }

    private void WriteString(string value)
    {
        _text.Append('"');
        foreach (char c in value)
        {
            bool mustEscape = c is < ' ' or '"' or '\\';
            int shortEscape = ShortEscapes.IndexOf(c, StringComparison.Ordinal);
            if (!mustEscape && random.Next(4) != 0)
            {
                _text.Append(c);
            }
            else if (shortEscape >= 0 && shortEscape % 2 == 0 && random.Next(2) == 0)
            {
                _text.Append('\\').Append(ShortEscapes[shortEscape + 1]);
            }
            else
            {
                string digits = ((int)c).ToString(random.Next(2) == 0 ? "x4" : "X4", CultureInfo.InvariantCulture);
                _text.Append("\\u").Append(digits);
            }
        }

        _text.Append('"');
    }

    private void Gap()
    {
        WhiteSpaceGap();
        while (mode == JsonReaderMode.Catalog && random.Next(5) == 0)
        {
            _text.Append(Comments[random.Next(Comments.Length)]);
            WhiteSpaceGap();
        }
    }

    private void WhiteSpaceGap() => _text.Append(WhiteSpace[random.Next(WhiteSpace.Length)]);
}
