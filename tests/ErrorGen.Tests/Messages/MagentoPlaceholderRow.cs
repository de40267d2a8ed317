using System.Globalization;
using System.Text.Json;

namespace ErrorGen.Tests;

/// <summary>A recorded rendering of Magento's placeholder renderer.</summary>
/// <remarks>
/// JSON objects stand for PHP arrays: their members are in order, and a name that is a canonical decimal integer is an integer
/// key, which counts from zero. A number with a point or an exponent is a float.
/// </remarks>
internal sealed record MagentoPlaceholderRow(string Template, JsonElement Parameters, string Expected)
{
    /// <summary>Names the row by what is in it, so that the name survives rows being added to the file.</summary>
    public string Name => $"{Template} {JsonSerializer.Serialize(Parameters)}";

    /// <summary>Whether all values are strings, integers or null.</summary>
    public bool IsExpressible => Entries().All(entry => IsExpressibleValue(entry.Value));

    public static MagentoPlaceholderRow[] Read()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(ReferenceMaterial.Path("vectors", "magento.json")));
        return
        [
            .. from row in document.RootElement.EnumerateArray()
               where row.GetProperty("area").GetString() == "placeholder"
               let input = row.GetProperty("input")
               where input.GetProperty("renderer").GetString() == "placeholder"
               select new MagentoPlaceholderRow(
                   input.GetProperty("template").GetString()!,
                   input.GetProperty("parameters").Clone(),
                   row.GetProperty("output").GetString()!),
        ];
    }

    /// <summary>The row as an error with the same message and values.</summary>
    public TestError ToError() => Parameters.ValueKind is JsonValueKind.Array
        ? TestError.Positional(Template, [.. Entries().Select(entry => ToValue(entry.Value))])
        : TestError.Named(Template, [.. Entries().Select(entry => (entry.Name, ToValue(entry.Value)))]);

    /// <summary>The text after the percent sign for each value.</summary>
    public IEnumerable<(string Name, JsonElement Value)> Entries() => Parameters.ValueKind is JsonValueKind.Array
        ? Parameters.EnumerateArray().Select((value, i) => (OfIntegerKey(i), value))
        : Parameters.EnumerateObject().Select(member => (OfKey(member.Name), member.Value));

    public override string ToString() => Name;

    private static string OfKey(string key) =>
        long.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
        && key == number.ToString(CultureInfo.InvariantCulture)
            ? OfIntegerKey(number)
            : key;

    private static string OfIntegerKey(long key) => (key + 1).ToString(CultureInfo.InvariantCulture);

    private static bool IsExpressibleValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String or JsonValueKind.Null => true,
        JsonValueKind.Number => IsInteger(value),
        _ => false,
    };

    private static bool IsInteger(JsonElement number) => !number.GetRawText().AsSpan().ContainsAny('.', 'e', 'E');

    private static ErrorValue ToValue(JsonElement value) =>
        value.ValueKind is JsonValueKind.Number ? value.GetInt64() : value.GetString();
}
