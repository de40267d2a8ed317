using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ErrorGen.AspNetCore.Tests.OpenApi;

/// <summary>The OpenAPI document that a client gets of an application.</summary>
internal sealed class OpenApiDocument(JsonElement root)
{
    public static async Task<OpenApiDocument> ReadAsync(TestApp app) => new((await app.GetAsync("/openapi/v1.json")).Json);

    /// <summary>An application that also serves its document.</summary>
    public static Task<TestApp> StartAsync(
        Action<WebApplication> map, Action<ErrorGenOptions>? options = null, Action<IServiceCollection>? configure = null) => TestApp.StartAsync(
        app =>
        {
            app.MapOpenApi();
            map(app);
        },
        options,
        configure: builder =>
        {
            builder.Services.AddOpenApi();
            configure?.Invoke(builder.Services);
        });

    /// <summary>The responses of the only operation at a path: for each its status, its description and its media types.</summary>
    public IEnumerable<string> Responses(string path) => Operation(path).GetProperty("responses").EnumerateObject().Select(
        static response => $"{response.Name} {response.Value.GetProperty("description").GetString()}: {string.Join(' ', MediaTypes(response.Value))}");

    public IEnumerable<string> MediaTypes(string path, string status) => MediaTypes(Response(path, status));

    /// <summary>The schemas of a response in all of its media types: the name of the schema, or the schema itself.</summary>
    public IEnumerable<string> Schemas(string path, string status) => Response(path, status).GetProperty("content").EnumerateObject()
        .Select(static content => content.Value.GetProperty("schema"))
        .Select(static schema => schema.TryGetProperty("$ref", out JsonElement name) ? name.GetString()!.Split('/')[^1] : JsonSerializer.Serialize(schema))
        .Distinct(StringComparer.Ordinal);

    /// <summary>The members of a named schema; those that are always there end with an exclamation mark.</summary>
    public IEnumerable<string> Members(string schema)
    {
        JsonElement definition = root.GetProperty("components").GetProperty("schemas").GetProperty(schema);
        string?[] required = definition.TryGetProperty("required", out JsonElement names) ? [.. names.EnumerateArray().Select(static name => name.GetString())] : [];
        return definition.GetProperty("properties").EnumerateObject().Select(member => required.Contains(member.Name) ? $"{member.Name}!" : member.Name);
    }

    private static IEnumerable<string> MediaTypes(JsonElement response) =>
        response.TryGetProperty("content", out JsonElement content) ? content.EnumerateObject().Select(static type => type.Name) : [];

    private JsonElement Response(string path, string status) => Operation(path).GetProperty("responses").GetProperty(status);

    private JsonElement Operation(string path) => root.GetProperty("paths").GetProperty(path).EnumerateObject().Single().Value;
}
