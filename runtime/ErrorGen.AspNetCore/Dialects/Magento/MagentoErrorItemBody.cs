using System.Text.Json;
using System.Text.Json.Serialization;

namespace ErrorGen.AspNetCore;

/// <summary>One of several errors in a <see cref="MagentoErrorBody"/>.</summary>
internal abstract class MagentoErrorItemBody
{
    [JsonPropertyName("message")]
    public required string Message { get; init; }

    /// <summary>A list or an object, as in the error itself.</summary>
    [JsonPropertyName("parameters")]
    public required JsonElement Parameters { get; init; }
}
