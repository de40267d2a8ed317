using System.Text.Json;
using ErrorGen.TestSupport;

namespace ErrorGen.Tests;

internal static class NaughtyStrings
{
    /// <summary>The strings of the Big List of Naughty Strings.</summary>
    public static string[] Read() =>
        JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(ReferenceMaterial.Path("corpus", "blns", "blns.json")))!;
}
