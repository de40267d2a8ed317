using System.Text.Json;
using ErrorGen.TestSupport;

namespace ErrorGen.AspNetCore.Tests.Vectors;

/// <summary>The recorded answers of the ePages server (rows S..).</summary>
internal static class EPagesRows
{
    private const string Success = "A success.";
    private const string RateHeaders = "About the headers of the call limit, which are the rate limiter's; the body is that of other rows.";

    /// <summary>The rows that are not run, with the reason.</summary>
    public static readonly IReadOnlyDictionary<string, string> LeftOut = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["S01"] = Success,
        ["S02"] = Success,
        ["S03"] = Success,
        ["S07"] = Success,
        ["S08"] = Success,
        ["S11"] = Success,
        ["S16"] = Success,
        ["S21"] = Success,
        ["S24"] = Success,
        ["S25"] = Success,
        ["S27"] = Success,
        ["S68"] = Success,
        ["S70"] = RateHeaders,
    };

    /// <summary>Every row about the server, run or left out.</summary>
    public static IReadOnlyList<JsonElement> Read()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(ReferenceMaterial.Path("vectors", "epages.json")));
        return [.. file.RootElement.EnumerateArray().Where(static row => IdOf(row).StartsWith('S')).Select(static row => row.Clone())];
    }

    public static string IdOf(JsonElement row) => row.GetProperty("id").GetString()!;
}
