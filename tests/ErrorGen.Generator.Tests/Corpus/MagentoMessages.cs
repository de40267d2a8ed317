using System.Text.Json;

namespace ErrorGen.Generator.Tests.Corpus;

/// <summary>Every message with placeholders of a large shop system, and its German translation as the shop's community made it.</summary>
internal static class MagentoMessages
{
    public const int Count = 927;

    /// <summary>The text of the German file.</summary>
    public static string German => File.ReadAllText(ReferenceMaterial.Path("corpus", "magento-messages.de.csv"));

    /// <summary>The messages under keys made of their module and a running number.</summary>
    public static IReadOnlyDictionary<string, string> Read()
    {
        string text = File.ReadAllText(ReferenceMaterial.Path("corpus", "magento-messages.csv"));
        return Csv.Read(text).Select((record, i) => (Key: $"{record[0]}_{i + 1}", Message: record[1])).ToDictionary();
    }

    public static string Catalog(IReadOnlyDictionary<string, string> messages) => JsonSerializer.Serialize(new
    {
        errors = messages.ToDictionary(pair => pair.Key, pair => new { status = 400, message = pair.Value }),
    });
}
