using System.Text.Json.Serialization;

namespace ErrorGen.Benchmarks.Requests;

/// <summary>The body that a careful team writes by hand for the same answer.</summary>
internal sealed record MagentoBody(
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("parameters")] string[] Parameters);
