using System.Text.Json;
using ErrorGen.TestSupport;

namespace ErrorGen.AspNetCore.Tests.Vectors;

/// <summary>The recorded error answers of Magento, by their number among the rows of their area.</summary>
internal static class MagentoRows
{
    /// <summary>The rows that are not run, with what ErrorGen does instead.</summary>
    public static readonly IReadOnlyDictionary<int, string> LeftOut = new Dictionary<int, string>
    {
        [4] = "Lists and maps as parameter values: the catalogue has no such parameter type.",
        [12] = "Translated: the catalogue speaks one language so far.",
        [13] = "As 12, with several errors.",
        [14] = "ICU patterns: the catalogue's placeholders are the only ones.",
        [15] = "Inline-translation tokens are an inside of Magento's; a client gets what was said.",
        [21] = "Thrown as a finished web answer, not as a localized exception: an error always keeps its template.",
        [22] = "As 21, translated.",
        [23] = "As 21, with several errors.",
        [24] = "The code of an unexpected exception: .NET's exceptions have none. Message and trace are tested without.",
        [25] = "As 24.",
        [26] = "A trace for an expected error: the catalogue's answers are the same in Development.",
        [27] = "As 21 and 26.",
        [29] = "Two exceptions on one response: .NET has one.",
        [30] = "As 29.",
        [31] = "A map as a parameter value: the catalogue has no such parameter type.",
    };

    /// <summary>Every row, run or left out.</summary>
    public static IReadOnlyList<JsonElement> Read()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(ReferenceMaterial.Path("vectors", "magento.json")));
        return [.. file.RootElement.EnumerateArray()
            .Where(static row => row.GetProperty("area").ValueEquals("json-error"))
            .Select(static row => row.Clone())];
    }
}
