using System.Globalization;
using System.Runtime.InteropServices;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Json;

/// <summary>A JSON value and its position in the text.</summary>
internal abstract class JsonNode(TextSpan span)
{
    /// <summary>The place of the whole value: a string with its quotes, an object or array with its brackets.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>False for a value with a syntax error inside it: it has only what could be read.</summary>
    public virtual bool IsComplete => true;
}

/// <summary>A JSON object: its members in the order of the text, each name as often as it was written.</summary>
internal sealed class JsonObject(JsonMember[] members, TextSpan span, bool isComplete) : JsonNode(span)
{
    public JsonMember[] Members { get; } = members;

    public override bool IsComplete { get; } = isComplete;

    /// <summary>Returns the first value of a name, or null.</summary>
    public JsonNode? Find(string name)
    {
        foreach (JsonMember member in Members)
        {
            if (member.Name == name)
            {
                return member.Value;
            }
        }

        return null;
    }
}

/// <summary>A name and its value in a JSON object.</summary>
/// <param name="Name">The name with its escapes resolved.</param>
/// <param name="NameSpan">The place of the name, with its quotes.</param>
/// <param name="Value">The value.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JsonMember(string Name, TextSpan NameSpan, JsonNode Value);

/// <summary>A JSON array.</summary>
internal sealed class JsonArray(IReadOnlyList<JsonNode> items, TextSpan span, bool isComplete) : JsonNode(span)
{
    public IReadOnlyList<JsonNode> Items { get; } = items;

    public override bool IsComplete { get; } = isComplete;
}

/// <summary>A JSON string.</summary>
internal sealed class JsonString(string value, TextSpan span, bool isComplete = true) : JsonNode(span)
{
    /// <summary>The text with its escapes resolved. It can contain unpaired surrogates, because RFC 8259 allows them as escapes.</summary>
    public string Value { get; } = value;

    public override bool IsComplete { get; } = isComplete;
}

/// <summary>A JSON number, kept as it was written: no range and no precision is lost.</summary>
internal sealed class JsonNumber(string lexeme, TextSpan span) : JsonNode(span)
{
    /// <summary>The number as written in the text, for example <c>-1.50E+3</c>.</summary>
    public string Lexeme { get; } = lexeme;

    /// <summary>The value of a number that is written without fraction and exponent and fits into 32 bits.</summary>
    public bool TryGetInt32(out int value) =>
        int.TryParse(Lexeme, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class JsonBoolean(bool value, TextSpan span) : JsonNode(span)
{
    public bool Value { get; } = value;
}

/// <summary>The literal <c>null</c>.</summary>
internal sealed class JsonNull(TextSpan span) : JsonNode(span);
