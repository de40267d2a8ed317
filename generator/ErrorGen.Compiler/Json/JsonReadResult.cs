namespace ErrorGen.Compiler.Json;

/// <summary>What was read from a text, and the syntax error that ended the reading, if there is one.</summary>
internal sealed class JsonReadResult(JsonNode? root, JsonSyntaxError? error)
{
    /// <summary>
    /// The root value. With an <see cref="Error"/> it is null, or it holds what came before the error: see
    /// <see cref="JsonNode.IsComplete"/>.
    /// </summary>
    public JsonNode? Root { get; } = root;

    /// <summary>The first syntax error. There is never a second one: whatever follows the first would be a guess.</summary>
    public JsonSyntaxError? Error { get; } = error;
}
