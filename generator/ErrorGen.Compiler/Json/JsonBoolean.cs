using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Json;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class JsonBoolean(bool value, TextSpan span) : JsonNode(span)
{
    public bool Value { get; } = value;
}
