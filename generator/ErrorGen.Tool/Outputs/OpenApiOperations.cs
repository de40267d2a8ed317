using System.Text.Json;
using ErrorGen.Tool.TemplateModel;
using Scriban.Runtime;

namespace ErrorGen.Tool.Outputs;

/// <summary>The operations of an OpenAPI document with the codes of their errors, which the responses have as <c>x-error-codes</c>.</summary>
internal static class OpenApiOperations
{
    private const string Reference = "$ref";
    private const string ResponsesPath = "#/components/responses/";

    private static readonly string[] Methods = ["delete", "get", "head", "options", "patch", "post", "put", "query", "trace"];

    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 512 };

    /// <summary>Reads a document.</summary>
    /// <param name="path">The full path.</param>
    /// <returns>The operations in the order of the document. Their ids are unique: an operation without one, or with one that is taken, has its method and path.</returns>
    /// <exception cref="JsonException">The file is not JSON, or not an OpenAPI document.</exception>
    public static ScriptArray Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path), Options);
        if (!TryGetObject(document.RootElement, "paths", out JsonElement paths))
        {
            throw new JsonException("it does not have 'paths'");
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        var operations = new List<object?>();
        foreach (JsonProperty item in paths.EnumerateObject().Where(item => item.Value.ValueKind == JsonValueKind.Object))
        {
            foreach (JsonProperty operation in item.Value.EnumerateObject().Where(IsOperation))
            {
                string address = $"{operation.Name.ToUpperInvariant()} {item.Name}";
                string id = operation.Value.TryGetProperty("operationId", out JsonElement given) && given.GetString() is { Length: > 0 } name && ids.Add(name) ? name : address;
                ids.Add(id);
                operations.Add(Tree.Object(
                    ("id", id),
                    ("method", operation.Name.ToUpperInvariant()),
                    ("path", item.Name),
                    ("codes", Tree.List(Codes(document.RootElement, operation.Value)))));
            }
        }

        return Tree.List(operations);
    }

    private static bool IsOperation(JsonProperty member) =>
        member.Value.ValueKind == JsonValueKind.Object && Methods.Contains(member.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The codes of all responses in ordinal order.</summary>
    private static SortedSet<string> Codes(JsonElement root, JsonElement operation)
    {
        var codes = new SortedSet<string>(StringComparer.Ordinal);
        if (!TryGetObject(operation, "responses", out JsonElement responses))
        {
            return codes;
        }

        foreach (JsonProperty response in responses.EnumerateObject())
        {
            if (Resolve(root, response.Value) is { ValueKind: JsonValueKind.Object } resolved
                && resolved.TryGetProperty("x-error-codes", out JsonElement list) && list.ValueKind == JsonValueKind.Array)
            {
                codes.UnionWith(list.EnumerateArray().Where(code => code.ValueKind == JsonValueKind.String).Select(code => code.GetString()!));
            }
        }

        return codes;
    }

    /// <summary>A response may be one of the components, whose name has <c>~0</c> and <c>~1</c> for <c>~</c> and <c>/</c> in a reference.</summary>
    private static JsonElement Resolve(JsonElement root, JsonElement response)
    {
        if (response.ValueKind != JsonValueKind.Object || !response.TryGetProperty(Reference, out JsonElement reference)
            || reference.GetString() is not { } target || !target.StartsWith(ResponsesPath, StringComparison.Ordinal))
        {
            return response;
        }

        string name = Uri.UnescapeDataString(target[ResponsesPath.Length..])
            .Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
        return TryGetObject(root, "components", out JsonElement components) && TryGetObject(components, "responses", out JsonElement responses)
            && responses.TryGetProperty(name, out JsonElement found) ? found : default;
    }

    private static bool TryGetObject(JsonElement parent, string name, out JsonElement value)
    {
        value = default;
        return parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out value) && value.ValueKind == JsonValueKind.Object;
    }
}
