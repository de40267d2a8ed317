using System.Text.Json;
using Microsoft.Extensions.Primitives;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Negotiation;

/// <summary>The recorded cases of <c>vectors/negotiation.json</c>.</summary>
internal static class NegotiationVectors
{
    private static readonly Lazy<JsonElement> Document = new(static () =>
        JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(ReferenceMaterial.Path("vectors", "negotiation.json"))));

    /// <summary>The ids of a list of the file. Where the file is absent, one row, so that its test is there to be skipped.</summary>
    public static TheoryData<string> Ids(string list)
    {
        bool isAbsent = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("ERRORGEN_REFERENCE"));
        return isAbsent ? ["(absent)"] : [.. Rows(list).Select(static row => row.GetProperty("id").GetString()!)];
    }

    public static JsonElement[] Rows(string list) => [.. Document.Value.GetProperty(list).EnumerateArray()];

    public static JsonElement Row(string list, string id) =>
        Rows(list).Single(row => string.Equals(row.GetProperty("id").GetString(), id, StringComparison.Ordinal));

    /// <summary>The lines of a header field: null for none, a string for one, an array for several.</summary>
    public static StringValues Lines(this JsonElement row, string name) => row.GetProperty(name) switch
    {
        { ValueKind: JsonValueKind.Null } => StringValues.Empty,
        { ValueKind: JsonValueKind.Array } lines => new StringValues(Strings(lines)),
        var line => new StringValues(line.GetString()),
    };

    public static string[] Available(this JsonElement row) => Strings(row.GetProperty("available"));

    private static string[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(static item => item.GetString()!)];
}
