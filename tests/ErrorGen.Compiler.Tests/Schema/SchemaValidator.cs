using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ErrorGen.Compiler.Json;

namespace ErrorGen.Compiler.Tests.Schema;

/// <summary>
/// Validates by JSON Schema, draft 2020-12, as much of it as the published schema uses. A keyword that is not in the table below throws:
/// the schema cannot outgrow its validator.
/// </summary>
internal sealed class SchemaValidator(JsonElement root)
{
    /// <summary>Says what a keyword has against a value, as seen from the schema that holds the keyword.</summary>
    private delegate IEnumerable<string> Keyword(SchemaValidator validator, JsonElement schema, JsonElement operand, JsonNode value);

    private static readonly HashSet<string> Annotations = new(StringComparer.Ordinal)
    {
        "$schema", "$id", "$comment", "$defs", "title", "description", "allowComments", "allowTrailingCommas",
    };

    private static readonly Dictionary<string, Keyword> Assertions = new(StringComparer.Ordinal)
    {
        ["$ref"] = static (validator, _, operand, value) => validator.Validate(validator.Resolve(operand.GetString()!), value),
        ["type"] = static (_, _, operand, value) => Expect(IsOfType(value, operand.GetString()!), value, $"is not of type {operand}"),
        ["enum"] = static (_, _, operand, value) => Expect(operand.EnumerateArray().Any(item => Is(value, item)), value, "is none of the values"),
        ["pattern"] = static (_, _, operand, value) =>
            Expect(value is not JsonString text || Pattern(operand.GetString()!).IsMatch(text.Value), value, $"does not match {operand}"),
        ["minimum"] = static (_, _, operand, value) =>
            Expect(value is not JsonNumber number || Number(number) >= operand.GetDouble(), value, $"is below {operand}"),
        ["maximum"] = static (_, _, operand, value) =>
            Expect(value is not JsonNumber number || Number(number) <= operand.GetDouble(), value, $"is above {operand}"),
        ["required"] = static (_, _, operand, value) => operand.EnumerateArray().SelectMany(name =>
            Expect(value is not JsonObject json || Has(json, name.GetString()!), value, $"has no {name}")),
        ["properties"] = static (validator, _, operand, value) => Members(value)
            .Where(member => operand.TryGetProperty(member.Name, out JsonElement _))
            .SelectMany(member => validator.Validate(operand.GetProperty(member.Name), member.Value)),
        ["patternProperties"] = static (validator, _, operand, value) => Members(value).SelectMany(member => operand.EnumerateObject()
            .Where(property => Pattern(property.Name).IsMatch(member.Name))
            .SelectMany(property => validator.Validate(property.Value, member.Value))),
        ["additionalProperties"] = static (validator, schema, operand, value) => Members(value)
            .Where(member => !IsNamed(schema, member.Name))
            .SelectMany(member => validator.Validate(operand, member.Value)),
        ["items"] = static (validator, _, operand, value) =>
            value is JsonArray array ? array.Items.SelectMany(item => validator.Validate(operand, item)) : [],
        ["maxItems"] = static (_, _, operand, value) =>
            Expect(value is not JsonArray array || array.Items.Count <= operand.GetInt32(), value, $"has more than {operand} items"),
        ["minItems"] = static (_, _, operand, value) =>
            Expect(value is not JsonArray array || array.Items.Count >= operand.GetInt32(), value, $"has less than {operand} items"),
        ["anyOf"] = static (validator, _, operand, value) =>
            Expect(operand.EnumerateArray().Any(schema => !validator.Validate(schema, value).Any()), value, "fits none of the schemas"),
        ["not"] = static (validator, _, operand, value) => Expect(validator.Validate(operand, value).Any(), value, "fits what it must not"),
        ["dependentSchemas"] = static (validator, _, operand, value) => operand.EnumerateObject()
            .Where(property => value is JsonObject json && Has(json, property.Name))
            .SelectMany(property => validator.Validate(property.Value, value)),
    };

    private static readonly ConcurrentDictionary<string, Regex> Patterns = new(StringComparer.Ordinal);

    /// <summary>Returns the faults of a value; nothing if it is valid.</summary>
    /// <exception cref="NotSupportedException">The schema has a keyword that is not implemented here.</exception>
    public IReadOnlyList<string> Validate(JsonNode value) => [.. Validate(root, value)];

    private IEnumerable<string> Validate(JsonElement schema, JsonNode value)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return Expect(schema.GetBoolean(), value, "is not allowed");
        }

        return schema.EnumerateObject().Where(property => !Annotations.Contains(property.Name)).SelectMany(property =>
            Assertions.TryGetValue(property.Name, out Keyword? keyword)
                ? keyword(this, schema, property.Value, value)
                : throw new NotSupportedException($"The schema has the keyword '{property.Name}', which the validator does not know."));
    }

    private JsonElement Resolve(string reference) => reference.Split('/') is ["#", "$defs", var name]
        ? root.GetProperty("$defs").GetProperty(name)
        : throw new NotSupportedException($"The schema refers to '{reference}', which is not a definition.");

    private static IEnumerable<string> Expect(bool isSo, JsonNode value, string otherwise) =>
        isSo ? [] : [string.Create(CultureInfo.InvariantCulture, $"{value.Span}: {otherwise}")];

    private static JsonMember[] Members(JsonNode value) => value is JsonObject json ? json.Members : [];

    private static bool Has(JsonObject json, string name) => json.Members.Any(member => member.Name == name);

    private static bool IsNamed(JsonElement schema, string name) =>
        (schema.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty(name, out JsonElement _))
        || (schema.TryGetProperty("patternProperties", out JsonElement patterns)
            && patterns.EnumerateObject().Any(property => Pattern(property.Name).IsMatch(name)));

    private static bool IsOfType(JsonNode value, string type) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value is JsonString,
        "boolean" => value is JsonBoolean,
        "null" => value is JsonNull,
        "number" => value is JsonNumber,
        "integer" => value is JsonNumber number && double.IsInteger(Number(number)),
        _ => throw new NotSupportedException($"The schema has the type '{type}', which the validator does not know."),
    };

    private static bool Is(JsonNode value, JsonElement item) => value is JsonString text && text.Value == item.GetString();

    private static double Number(JsonNumber number) => double.Parse(number.Lexeme, CultureInfo.InvariantCulture);

    /// <summary>An expression of ECMA-262, whose dollar sign means the very end.</summary>
    private static Regex Pattern(string pattern) => Patterns.GetOrAdd(pattern, static text =>
        text.Contains("\\$", StringComparison.Ordinal)
            ? throw new NotSupportedException($"The pattern '{text}' escapes a dollar sign.")
            : new Regex(text.Replace("$", "\\z", StringComparison.Ordinal), RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture));
}
