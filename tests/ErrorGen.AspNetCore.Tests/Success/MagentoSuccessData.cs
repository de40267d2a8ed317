using System.Text.Json;

namespace ErrorGen.AspNetCore.Tests.Success;

/// <summary>Recorded data as the values that a handler returns.</summary>
internal static class MagentoSuccessData
{
    public static object? Of(JsonElement data) => data.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True or JsonValueKind.False => data.GetBoolean(),
        JsonValueKind.Number => data.TryGetInt64(out long integer) && data.GetRawText() != "-0.0" ? integer : data.GetDouble(),
        JsonValueKind.Array => data.EnumerateArray().Select(Of).ToList(),
        JsonValueKind.Object => data.EnumerateObject().ToDictionary(static member => member.Name, static member => Of(member.Value), StringComparer.Ordinal),
        _ => data.GetString(),
    };
}
