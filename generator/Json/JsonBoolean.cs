using Microsoft.CodeAnalysis.Text;

namespace ErrorGen.Generator.Json;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class JsonBoolean(bool value, TextSpan span) : JsonNode(span)
{
    public bool Value { get; } = value;
}
