using System.Text.Json;

namespace ErrorGen.AspNetCore.Tests.Vectors;

internal static class JsonText
{
    /// <summary>JSON in one way of writing: equal texts mean equal values with their members in the same order.</summary>
    public static string Canonical(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Canonical(document.RootElement);
    }

    private static string Canonical(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', element.EnumerateObject().Select(static member => $"{JsonSerializer.Serialize(member.Name)}:{Canonical(member.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', element.EnumerateArray().Select(Canonical))}]",
        JsonValueKind.String => JsonSerializer.Serialize(element.GetString()),
        JsonValueKind.Number => JsonSerializer.Serialize(element.GetDouble()),
        _ => element.GetRawText(),
    };
}
