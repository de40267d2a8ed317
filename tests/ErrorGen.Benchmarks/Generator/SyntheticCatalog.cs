using System.Globalization;
using System.Text;

namespace ErrorGen.Benchmarks.Generator;

/// <summary>Catalogues of any size whose entries look like those of a real service: messages with none to three parameters.</summary>
internal static class SyntheticCatalog
{
    private static readonly string[] Messages =
    [
        "The requested page size is not supported.",
        "Product %1 is not for sale.",
        "No entity with %fieldName = %fieldValue exists.",
        "Cart %1 holds %2 of product %3, but only one is allowed.",
    ];

    /// <summary>The message of an entry. No two are equal, as in a real catalogue: the compiler stores equal texts once.</summary>
    /// <param name="index">The position of the entry.</param>
    public static string Message(int index) => $"{Messages[index % Messages.Length]} ({index})";

    /// <summary>The JSON of a catalogue.</summary>
    /// <param name="count">The number of entries.</param>
    /// <param name="changed">The entry whose message differs, or -1.</param>
    public static string Json(int count, int changed = -1)
    {
        var json = new StringBuilder("{\n  \"namespace\": \"Shop\",\n  \"errors\": {\n");
        for (int i = 0; i < count; i++)
        {
            string message = i == changed ? "Changed: " + Message(i) : Message(i);
            json.Append(
                CultureInfo.InvariantCulture,
                $"    \"Failure{i:D5}\": {{ \"status\": {400 + (i % 30)}, \"message\": \"{message}\" }}{(i + 1 < count ? "," : "")}\n");
        }

        return json.Append("  }\n}\n").ToString();
    }

    /// <summary>The JSON of a translation of everything.</summary>
    /// <param name="count">The number of entries of the catalogue.</param>
    /// <param name="language">What tells the texts from those of other languages.</param>
    public static string Translation(int count, string language)
    {
        var json = new StringBuilder("{\n");
        for (int i = 0; i < count; i++)
        {
            json.Append(CultureInfo.InvariantCulture, $"  \"Failure{i:D5}\": \"[{language} {i}] {Message(i)}\"{(i + 1 < count ? "," : "")}\n");
        }

        return json.Append("}\n").ToString();
    }
}
