using System.Text.Json.Serialization;

namespace ErrorGen.AspNetCore;

/// <summary>The JSON of <see cref="MagentoFallbackErrorFormat"/> for API descriptions; never instantiated.</summary>
internal abstract class MagentoFallbackBody
{
    [JsonPropertyName("messages")]
    public required MessageLists Messages { get; init; }

    internal abstract class MessageLists
    {
        [JsonPropertyName("error")]
        public required IReadOnlyList<Item> Error { get; init; }
    }

    internal abstract class Item
    {
        [JsonPropertyName("code")]
        public required int Code { get; init; }

        [JsonPropertyName("message")]
        public required string Message { get; init; }

        [JsonPropertyName("trace")]
        public string? Trace { get; init; }
    }
}
