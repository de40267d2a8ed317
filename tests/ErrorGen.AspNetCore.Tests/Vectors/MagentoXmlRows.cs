using System.Text.Json;
using ErrorGen.TestSupport;

namespace ErrorGen.AspNetCore.Tests.Vectors;

/// <summary>What Magento's XML makes of data, by the number of the row among those of its area.</summary>
internal static class MagentoXmlRows
{
    /// <summary>The rows where ErrorGen does something else: what it writes inside <c>response</c>, and why.</summary>
    public static readonly IReadOnlyDictionary<int, (string Ours, string Reason)> Different = new Dictionary<int, (string Ours, string Reason)>
    {
        [4] = ("0.30000000000000004", "A number keeps all of its digits, as in JSON."),
        [17] = ("\n  <v>a&#xFFFD;b</v>\n", "Magento throws."),
        [18] = ("\n  <v>a&#xFFFD;&#xFFFD;&#xFFFD;&#xFFFD;b</v>\n", "As 17."),
        [19] = ("\n  <v>a&#xFFFD;b</v>\n", "As 17."),
        [20] = ("\n  <v>a&#xFFFD;b</v>\n", "As 17."),
        [35] = ("\n  <item>x</item>\n", "Magento throws, because no name is left."),
        [36] = ("\n  <gre>ok</gre>\n  <item>x</item>\n", "As 35."),
        [37] = ("\n  <item>x</item>\n  <a>y</a>\n", "As 35."),
        [38] = ("\n  <item>x</item>\n", "As 35."),
        [46] = ("\n  <item_-b>x</item_-b>\n", "As 35."),
    };

    public static IReadOnlyList<JsonElement> Read()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(ReferenceMaterial.Path("vectors", "magento.json")));
        return [.. file.RootElement.EnumerateArray().Where(static row => row.GetProperty("area").ValueEquals("xml")).Select(static row => row.Clone())];
    }
}
