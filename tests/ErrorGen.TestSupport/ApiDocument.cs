using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Xunit;

namespace ErrorGen.TestSupport;

/// <summary>An OpenAPI document, and the schemas by which it validates bodies.</summary>
public sealed class ApiDocument(JsonObject root)
{
    private const string Components = "#/components/schemas/";

    private readonly Dictionary<string, JsonSchema> _schemas = new(StringComparer.Ordinal);

    public JsonObject Root => root;

    public JsonObject Schemas => root["components"]?["schemas"]?.AsObject() ?? [];

    /// <summary>The responses of the only operation at a path.</summary>
    public JsonObject Responses(string path) => Operation(path)["responses"]!.AsObject();

    public JsonObject Response(string path, string status) => Responses(path)[status]!.AsObject();

    public JsonObject Operation(string path) => root["paths"]![path]!.AsObject().Single().Value!.AsObject();

    /// <summary>The schema of a body, with its reference resolved.</summary>
    public JsonObject Schema(string path, string status, string mediaType = "application/problem+json") =>
        Resolve(Response(path, status)["content"]![mediaType]!["schema"]!.AsObject());

    public JsonObject Resolve(JsonObject schema) =>
        schema["$ref"] is { } reference ? Schemas[((string)reference!)[Components.Length..]]!.AsObject() : schema;

    /// <summary>The examples of a body by name.</summary>
    public IReadOnlyDictionary<string, JsonNode> Examples(string path, string status, string mediaType = "application/problem+json") =>
        Response(path, status)["content"]![mediaType]!["examples"]?.AsObject().ToDictionary(static pair => pair.Key, static pair => pair.Value!["value"]!) ?? [];

    /// <summary>Validates a body against the schema of a response.</summary>
    public void AssertValid(JsonNode body, JsonNode schema)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(schema);
        string text = schema.ToJsonString();
        if (!_schemas.TryGetValue(text, out JsonSchema? built))
        {
            built = Build(schema);
            _schemas.Add(text, built);
        }

        using var instance = JsonDocument.Parse(body.ToJsonString());
        EvaluationResults results = built.Evaluate(instance.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        Assert.True(results.IsValid, $"{body.ToJsonString()} does not match {text}: {string.Join("; ", (results.Details ?? []).Where(static detail => detail.Errors is not null).Select(static detail => $"{detail.InstanceLocation} {string.Join(", ", detail.Errors!.Values)}"))}");
    }

    /// <summary>Builds a schema with the components that it needs.</summary>
    private JsonSchema Build(JsonNode schema)
    {
        var definitions = new JsonObject();
        AddComponents(schema, definitions);
        var whole = new JsonObject { ["$defs"] = definitions, ["allOf"] = new JsonArray(schema.DeepClone()) };
        RemoveForeignKeywords(whole);
        return JsonSchema.FromText(whole.ToJsonString().Replace(Components, "#/$defs/", StringComparison.Ordinal));
    }

    private void AddComponents(JsonNode? node, JsonObject definitions)
    {
        if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                AddComponents(item, definitions);
            }
        }
        else if (node is JsonObject schema)
        {
            if (schema["$ref"] is JsonValue reference && ((string)reference!)[Components.Length..] is var name && !definitions.ContainsKey(name))
            {
                JsonNode component = Schemas[name]!.DeepClone();
                definitions.Add(name, component);
                AddComponents(component, definitions);
            }

            foreach ((string key, JsonNode? child) in schema.ToArray())
            {
                if (key != "discriminator")
                {
                    AddComponents(child, definitions);
                }
            }
        }
    }

    /// <summary>Removes the keywords of OpenAPI, which the validator refuses.</summary>
    private static void RemoveForeignKeywords(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                RemoveForeignKeywords(item);
            }
        }
        else if (node is JsonObject schema)
        {
            foreach (string name in schema.Select(static pair => pair.Key).ToArray())
            {
                if (name.StartsWith("x-", StringComparison.Ordinal) || (name is "xml" or "discriminator" && schema[name] is JsonObject keyword && !keyword.ContainsKey("type")))
                {
                    schema.Remove(name);
                }
                else
                {
                    RemoveForeignKeywords(schema[name]);
                }
            }
        }
    }

    /// <summary>The responses of the operation that a request reaches, or null. Literal segments of a path take precedence over parameters.</summary>
    /// <param name="request">The method and path of a request, such as <c>GET /orders/17</c>.</param>
    public JsonObject? FindResponses(string request)
    {
        string[] parts = request.Split(' ', 2);
        string[] segments = parts[1].Split('/');
        return root["paths"]!.AsObject()
            .Where(path => Matches(path.Key.Split('/'), segments) && path.Value!.AsObject().ContainsKey(parts[0].ToLowerInvariant()))
            .OrderBy(static path => path.Key.Count(static c => c == '{'))
            .Select(path => path.Value![parts[0].ToLowerInvariant()]!["responses"]!.AsObject())
            .FirstOrDefault();
    }

    private static bool Matches(string[] template, string[] segments) =>
        template.Length == segments.Length && template.Zip(segments).All(static pair => pair.First.StartsWith('{') || pair.First == pair.Second);

    /// <summary>The bodies of all operations: path, status, media type, and the object with schema and examples.</summary>
    public IEnumerable<(string Path, string Status, string MediaType, JsonObject Content)> Bodies() =>
        from path in root["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        from response in operation.Value!["responses"]!.AsObject()
        from content in response.Value!["content"]?.AsObject() ?? []
        select (path.Key, response.Key, content.Key, content.Value!.AsObject());
}
