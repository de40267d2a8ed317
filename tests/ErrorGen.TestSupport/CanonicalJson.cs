using System.Text.Json;

namespace ErrorGen.TestSupport;

/// <summary>JSON in one spelling: two texts are equal if their values are equal and their members have the same order.</summary>
public static class CanonicalJson
{
    /// <summary>Returns the text without white space, with every escape and number spelled in one way.</summary>
    public static string Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Of(document.RootElement);
    }

    private static string Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', element.EnumerateObject().Select(Member))}}}",
        JsonValueKind.Array => $"[{string.Join(',', element.EnumerateArray().Select(Of))}]",
        JsonValueKind.String => JsonSerializer.Serialize(element.GetString()),
        JsonValueKind.Number => JsonSerializer.Serialize(element.GetDouble()),
        _ => element.GetRawText(),
    };

    private static string Member(JsonProperty member) => $"{JsonSerializer.Serialize(member.Name)}:{Of(member.Value)}";
}
