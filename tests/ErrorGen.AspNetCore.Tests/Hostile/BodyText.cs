using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace ErrorGen.AspNetCore.Tests.Hostile;

/// <summary>A strictly parsed body: its texts in order, each with the name of its position.</summary>
internal static class BodyText
{
    public static IReadOnlyList<(string Place, string Text)> Read(string body)
    {
        if (body.StartsWith('<'))
        {
            return [.. StrictXml.Parse(body).DescendantsAndSelf().Select(static element =>
                ($"{element.Name} {string.Join(' ', element.Attributes())}", string.Concat(element.Nodes().OfType<XText>().Select(static text => text.Value))))];
        }

        using var document = JsonDocument.Parse(body);
        return [.. OfJson("", document.RootElement)];
    }

    /// <summary>What a representation makes of a text.</summary>
    public static string Expressed(string text, string contentType)
    {
        if (contentType.Contains("json", StringComparison.Ordinal))
        {
            return string.Concat(text.EnumerateRunes());
        }

        string xml = StrictXml.Replaced(text);
        return contentType.Contains("html", StringComparison.Ordinal)
            ? string.Concat(xml.EnumerateRunes().Select(static rune => IsControl(rune) ? "\uFFFD" : rune.ToString()))
            : xml;
    }

    private static bool IsControl(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control && rune.Value is not ('\t' or '\n' or '\r');

    private static IEnumerable<(string Place, string Text)> OfJson(string place, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => OfJson($"{place}.{member.Name}", member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => OfJson($"{place}[{index}]", item)),
        _ => [(place, element.ToString())],
    };
}
