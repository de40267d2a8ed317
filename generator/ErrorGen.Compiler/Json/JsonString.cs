using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Json;

/// <summary>A JSON string.</summary>
internal sealed class JsonString(string value, TextSpan span, bool isComplete = true) : JsonNode(span)
{
    /// <summary>The text with its escapes resolved. It can contain unpaired surrogates, because RFC 8259 allows them as escapes.</summary>
    public string Value { get; } = value;

    public override bool IsComplete { get; } = isComplete;
}
