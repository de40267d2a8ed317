using System.Text.Json;

namespace ErrorGen.Tool.Functions;

/// <summary>
/// What .NET writes in another form than Intl, by language. The data is part of the tool, so that the output does not depend on the machine;
/// generator/cldr/README.md has its origin.
/// </summary>
internal static class CultureData
{
    private const string Resource = "Cultures/cultures.json";

    private static readonly Lazy<Dictionary<string, JsonElement>> Cultures = new(Read);

    /// <summary>Returns the differences of a language as an expression of JavaScript; empty if there are none.</summary>
    /// <param name="language">The language tag.</param>
    /// <param name="hasNumbers">Whether numbers are written.</param>
    /// <param name="hasDates">Whether dates are written.</param>
    public static string Of(string language, bool hasNumbers, bool hasDates)
    {
        if (!Cultures.Value.TryGetValue(language, out JsonElement data))
        {
            return "";
        }

        JsonProperty[] members = [.. data.EnumerateObject().Where(member => member.Name == "numbers" ? hasNumbers : hasDates)];
        return members.Length == 0 ? "" : Write(members);
    }

    private static string Write(IEnumerable<JsonProperty> members) =>
        $"{{ {string.Join(", ", members.Select(member => $"{TypeScriptFunctions.Property(member.Name)}: {Write(member.Value)}"))} }}";

    private static string Write(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => Write(value.EnumerateObject()),
        JsonValueKind.Array => $"[{string.Join(", ", value.EnumerateArray().Select(Write))}]",
        JsonValueKind.String => TypeScriptFunctions.String(value.GetString()!),
        _ => value.GetRawText(),
    };

    private static Dictionary<string, JsonElement> Read()
    {
        using Stream stream = typeof(CultureData).Assembly.GetManifestResourceStream(Resource)!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.GetProperty("cultures").EnumerateObject()
            .ToDictionary(member => member.Name, member => member.Value.Clone(), StringComparer.OrdinalIgnoreCase);
    }
}
