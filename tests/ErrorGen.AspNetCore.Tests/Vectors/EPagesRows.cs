using System.Text.Json;

namespace ErrorGen.AspNetCore.Tests.Vectors;

/// <summary>The recorded answers of the ePages server (rows S..).</summary>
internal static class EPagesRows
{
    /// <summary>The failures, which <see cref="RecordedEPagesTests"/> runs.</summary>
    public static IReadOnlyList<JsonElement> ReadFailures() => [.. Read().Where(static row => StatusOf(row) >= 400)];

    /// <summary>The successes and the refused representations, which <see cref="Success.RecordedEPagesSuccessTests"/> runs.</summary>
    public static IReadOnlyList<JsonElement> ReadSuccesses() => [.. Read().Where(static row => StatusOf(row) is (>= 200 and <= 299) or 406)];

    /// <summary>Every row about the server.</summary>
    public static IReadOnlyList<JsonElement> Read()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(ReferenceMaterial.Path("vectors", "epages.json")));
        return [.. file.RootElement.EnumerateArray().Where(static row => IdOf(row).StartsWith('S')).Select(static row => row.Clone())];
    }

    public static int StatusOf(JsonElement row) => row.GetProperty("output").GetProperty("status").GetInt32();

    public static string IdOf(JsonElement row) => row.GetProperty("id").GetString()!;
}
