using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;

namespace ErrorGen.AspNetCore.Tests.Matrix;

/// <summary>What a body says, whatever it is written in.</summary>
internal sealed record SaidMessage(string? Text, string? Code, int? Status, int Errors)
{
    private static readonly string[] TextNames = ["detail", "message"];

    /// <summary>Parses a body; null for a page, which is for people.</summary>
    public static SaidMessage? Of(Answer answer) => answer.ContentType switch
    {
        { } type when type.Contains("json", StringComparison.Ordinal) => OfJson(answer.Json),
        { } type when type.Contains("xml", StringComparison.Ordinal) => OfXml(XDocument.Parse(answer.Body).Root!),
        _ => null,
    };

    /// <summary>ePages has everything in its text: the items below the summary, and the status as text beside it.</summary>
    private static SaidMessage OfEPages(string text, string status) =>
        new(text, Code: null, int.Parse(status, CultureInfo.InvariantCulture), text.Split("\n\t").Length - 1);

    private static SaidMessage OfJson(JsonElement json) => json.TryGetProperty("status", out JsonElement code) && code.ValueKind is JsonValueKind.String
        ? OfEPages(json.GetProperty("message").GetString()!, code.GetString()!)
        : OfMembers(json);

    private static SaidMessage OfMembers(JsonElement json) => new(
        TextNames.Select(name => json.TryGetProperty(name, out JsonElement text) ? text.GetString() : null).FirstOrDefault(static text => text is not null),
        json.TryGetProperty("code", out JsonElement code) ? code.GetString() : null,
        json.TryGetProperty("status", out JsonElement status) ? status.GetInt32() : null,
        json.TryGetProperty("errors", out JsonElement errors) ? Count(errors) : 0);

    /// <summary>A list has one item an error, a map one array of messages a field.</summary>
    private static int Count(JsonElement errors) => errors.ValueKind is JsonValueKind.Object
        ? errors.EnumerateObject().Sum(static field => field.Value.GetArrayLength())
        : errors.GetArrayLength();

    private static int Count(XElement errors) => errors.Elements().Sum(static element => element.Name.LocalName is "i" or "item" ? 1 : element.Elements().Count());

    private static SaidMessage OfXml(XElement root) => new(
        TextNames.Select(name => Child(root, name)?.Value).FirstOrDefault(static text => text is not null),
        Child(root, "code")?.Value,
        (int?)Child(root, "status"),
        Child(root, "errors") is { } errors ? Count(errors) : 0);

    private static XElement? Child(XElement root, string name) => root.Elements().FirstOrDefault(element => element.Name.LocalName == name);
}
