using System.Text.Json.Serialization;

namespace ErrorGen.AspNetCore;

/// <summary>The JSON of <see cref="ErrorFormats.EPages"/>, for API descriptions: nobody makes one.</summary>
internal abstract class EPagesErrorBody
{
    [JsonPropertyName("message")]
    public required string Message { get; init; }

    /// <summary>The status code as text.</summary>
    [JsonPropertyName("status")]
    public required string Status { get; init; }
}
