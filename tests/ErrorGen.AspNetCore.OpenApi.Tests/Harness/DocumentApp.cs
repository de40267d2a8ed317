using System.Text.Json.Nodes;
using Json.Schema;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Xunit;

namespace ErrorGen.AspNetCore.OpenApi.Tests.Harness;

/// <summary>An application that serves its document.</summary>
internal static class DocumentApp
{
    public static Task<TestApp> StartAsync(
        Action<WebApplication> map,
        Action<ErrorGenOpenApiOptions>? errors = null,
        Action<ErrorGenOptions>? options = null,
        Action<IServiceCollection>? configure = null,
        Action<OpenApiOptions>? document = null) => TestApp.StartAsync(
        app =>
        {
            app.MapOpenApi();
            map(app);
        },
        settings =>
        {
            settings.Catalogs.Add(Shop.Catalog);
            options?.Invoke(settings);
        },
        configure: builder =>
        {
            builder.Services.AddOpenApi(settings =>
            {
                settings.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
                settings.AddErrorGen(errors ?? (static _ => { }));
                document?.Invoke(settings);
            });
            configure?.Invoke(builder.Services);
        });

    /// <summary>Starts an application, reads its document and stops it.</summary>
    public static async Task<Document> ReadAsync(
        Action<WebApplication> map,
        Action<ErrorGenOpenApiOptions>? errors = null,
        Action<ErrorGenOptions>? options = null,
        Action<IServiceCollection>? configure = null,
        Action<OpenApiOptions>? document = null)
    {
        await using TestApp app = await StartAsync(map, errors, options, configure, document);
        return await ReadAsync(app);
    }

    public static async Task<Document> ReadAsync(TestApp app)
    {
        Answer answer = await app.GetAsync("/openapi/v1.json");
        Assert.Equal(200, answer.Status);
        return new Document(JsonNode.Parse(answer.ReceivedBody)!.AsObject());
    }
}

/// <summary>An OpenAPI document.</summary>
internal sealed class Document(JsonObject root)
{
    private const string Components = "#/components/schemas/";

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
        var whole = new JsonObject { ["$defs"] = Schemas.DeepClone(), ["allOf"] = new JsonArray(schema.DeepClone()) };
        RemoveForeignKeywords(whole);
        JsonSchema schemas = JsonSchema.FromText(whole.ToJsonString().Replace(Components, "#/$defs/", StringComparison.Ordinal));
        using var instance = System.Text.Json.JsonDocument.Parse(body.ToJsonString());
        EvaluationResults results = schemas.Evaluate(instance.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        Assert.True(results.IsValid, $"{body.ToJsonString()} does not match {schema.ToJsonString()}: {string.Join("; ", (results.Details ?? []).Where(static detail => detail.Errors is not null).Select(static detail => $"{detail.InstanceLocation} {string.Join(", ", detail.Errors!.Values)}"))}");
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

    /// <summary>The bodies of all operations: path, status, media type, and the object with schema and examples.</summary>
    public IEnumerable<(string Path, string Status, string MediaType, JsonObject Content)> Bodies() =>
        from path in root["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        from response in operation.Value!["responses"]!.AsObject()
        from content in response.Value!["content"]?.AsObject() ?? []
        select (path.Key, response.Key, content.Key, content.Value!.AsObject());
}
