namespace ErrorGen.Compiler.Json;

/// <summary>What was read from a text, and the syntax error that ended the reading, if there is one.</summary>
internal sealed class JsonReadResult(JsonNode? root, JsonSyntaxError? error)
{
    /// <summary>
    /// The root value. With an <see cref="Error"/> it is null, or it has what could be read before the error and, in a catalogue, after
    /// it: see <see cref="JsonNode.IsComplete"/>.
    /// </summary>
    public JsonNode? Root { get; } = root;

    /// <summary>The first syntax error. A second one is not reported, because it may be a consequence of the first.</summary>
    public JsonSyntaxError? Error { get; } = error;
}
