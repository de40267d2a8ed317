using System.Text.Json;

namespace ErrorGen.AspNetCore.Tests.Vectors;

/// <summary>What Magento's XML makes of data, by the data of the row, so that rows may be added to the file.</summary>
internal static class MagentoXmlRows
{
    /// <summary>The rows where ErrorGen does something else: what it writes inside <c>response</c>, and why.</summary>
    public static readonly IReadOnlyDictionary<string, (string Ours, string Reason)> Different = new Dictionary<string, (string Ours, string Reason)>(StringComparer.Ordinal)
    {
        ["""0.30000000000000004"""] = ("0.30000000000000004", "A number keeps all of its digits, as in JSON."),
        ["""{"v":"a\u0001b"}"""] = ("\n  <v>a&#xFFFD;b</v>\n", "Magento throws."),
        ["""{"v":"a\b\u000B\f\u001Fb"}"""] = ("\n  <v>a&#xFFFD;&#xFFFD;&#xFFFD;&#xFFFD;b</v>\n", "Magento throws."),
        ["""{"v":"a\uFFFEb"}"""] = ("\n  <v>a&#xFFFD;b</v>\n", "Magento throws."),
        ["""{"v":"a\uFFFFb"}"""] = ("\n  <v>a&#xFFFD;b</v>\n", "Magento throws."),
        ["""{"!":"x"}"""] = ("\n  <item>x</item>\n", "Magento throws, because no name is left."),
        ["""{"gr\u00F6\u00DFe":"ok","\u00E9":"x"}"""] = ("\n  <gre>ok</gre>\n  <item>x</item>\n", "Magento throws, because no name is left."),
        ["""{"":"x","a":"y"}"""] = ("\n  <item>x</item>\n  <a>y</a>\n", "Magento throws, because no name is left."),
        ["""{"":"x"}"""] = ("\n  <item>x</item>\n", "Magento throws, because no name is left."),
        ["""{"\u00E4-b":"x"}"""] = ("\n  <item_-b>x</item_-b>\n", "Magento throws, because no name is left."),
    };

    /// <summary>The data of a row: its name.</summary>
    public static string NameOf(JsonElement row) => JsonSerializer.Serialize(row.GetProperty("input").GetProperty("data"));

    /// <summary>What ErrorGen writes.</summary>
    public static string ExpectedOf(JsonElement row) => Different.TryGetValue(NameOf(row), out (string Ours, string Reason) different)
        ? $"<?xml version=\"1.0\"?>\n<response>{different.Ours}</response>\n"
        : row.GetProperty("output").GetString()!;

    public static IReadOnlyList<JsonElement> Read()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(ReferenceMaterial.Path("vectors", "magento.json")));
        return [.. file.RootElement.EnumerateArray().Where(static row => row.GetProperty("area").ValueEquals("xml")).Select(static row => row.Clone())];
    }
}
