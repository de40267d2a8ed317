using System.Text.Json;
using System.Text.Json.Serialization;

namespace ErrorGen.AspNetCore;

/// <summary>The JSON of <see cref="MagentoErrorFormat"/> for API descriptions; never instantiated.</summary>
internal abstract class MagentoErrorBody
{
    [JsonPropertyName("message")]
    public required string Message { get; init; }

    [JsonPropertyName("errors")]
    public IReadOnlyList<MagentoErrorItemBody>? Errors { get; init; }

    /// <summary>A number or a text, as in the catalogue.</summary>
    [JsonPropertyName("code")]
    public JsonElement? Code { get; init; }

    /// <summary>A list if the placeholders of the message are numbers, an object if they are names.</summary>
    [JsonPropertyName("parameters")]
    public JsonElement? Parameters { get; init; }

    [JsonPropertyName("trace")]
    public string? Trace { get; init; }
}

/// <summary>One of the errors in a <see cref="MagentoErrorBody"/>.</summary>
internal abstract class MagentoErrorItemBody
{
    [JsonPropertyName("message")]
    public required string Message { get; init; }

    /// <summary>A list or an object, as in the error itself.</summary>
    [JsonPropertyName("parameters")]
    public required JsonElement Parameters { get; init; }
}
