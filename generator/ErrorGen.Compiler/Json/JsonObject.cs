using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Json;

/// <summary>A JSON object: its members in the order of the text, each name as often as it was written.</summary>
internal sealed class JsonObject(JsonMember[] members, TextSpan span, bool isComplete) : JsonNode(span)
{
    public JsonMember[] Members { get; } = members;

    public override bool IsComplete { get; } = isComplete;
}
