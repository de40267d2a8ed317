using System.Globalization;
using System.Text;
using System.Text.Json;
using ErrorGen.Compiler.Json;

namespace ErrorGen.Compiler.Tests.Json;

/// <summary>One canonical spelling of a JSON value, for comparing trees whatever made them.</summary>
internal static class JsonText
{
    public static string Of(JsonNode? node) => node switch
    {
        JsonObject value => Object(value.Members.Select(member => (member.Name, Of(member.Value)))),
        JsonArray value => Array(value.Items.Select(Of)),
        JsonString value => String(value.Value),
        JsonNumber value => value.Lexeme,
        JsonBoolean value => value.Value ? "true" : "false",
        JsonNull => "null",
        _ => throw new ArgumentException($"Not a JSON value: {node}", nameof(node)),
    };

    public static string Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Object(element.EnumerateObject().Select(property => (property.Name, Of(property.Value)))),
        JsonValueKind.Array => Array(element.EnumerateArray().Select(Of)),
        JsonValueKind.String => String(element.GetString()!),
        _ => element.GetRawText(),
    };

    private static string Object(IEnumerable<(string Name, string Value)> members) =>
        "{" + string.Join(",", members.Select(member => String(member.Name) + ":" + member.Value)) + "}";

    private static string Array(IEnumerable<string> items) => "[" + string.Join(",", items) + "]";

    private static string String(string value)
    {
        var text = new StringBuilder("\"");
        foreach (char c in value)
        {
            text.Append(char.IsAsciiLetterOrDigit(c) || c == ' ' ? $"{c}" : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"));
        }

        return text.Append('"').ToString();
    }
}
