using System.Text.Json;
using System.Text.Json.Serialization;

namespace ErrorGen.AspNetCore;

/// <summary>The JSON of <see cref="ErrorFormats.Magento"/>, for API descriptions: nobody makes one.</summary>
internal abstract class MagentoErrorBody
{
    [JsonPropertyName("message")]
    public required string Message { get; init; }

    [JsonPropertyName("errors")]
    public IReadOnlyList<MagentoErrorItemBody>? Errors { get; init; }

    /// <summary>A number or a text, as the catalogue has it.</summary>
    [JsonPropertyName("code")]
    public JsonElement? Code { get; init; }

    /// <summary>A list where the message has numbers for placeholders, an object where it has names.</summary>
    [JsonPropertyName("parameters")]
    public JsonElement? Parameters { get; init; }

    [JsonPropertyName("trace")]
    public string? Trace { get; init; }
}
