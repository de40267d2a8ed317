using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Json;

/// <summary>A JSON array.</summary>
internal sealed class JsonArray(IReadOnlyList<JsonNode> items, TextSpan span, bool isComplete) : JsonNode(span)
{
    public IReadOnlyList<JsonNode> Items { get; } = items;

    public override bool IsComplete { get; } = isComplete;
}
