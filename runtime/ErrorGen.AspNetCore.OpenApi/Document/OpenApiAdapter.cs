using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace ErrorGen.AspNetCore;

/// <summary>The only code that creates objects of Microsoft.OpenApi: 2.x here, 3.x in .NET 11.</summary>
/// <param name="refer">Creates a reference to a component and calls back if the reference is replaced.</param>
internal sealed class OpenApiAdapter(Func<ComponentKey, Action<IOpenApiSchema>, IOpenApiSchema> refer)
{
    public OpenApiSchema Create(SchemaNode node)
    {
        var schema = new OpenApiSchema
        {
            Type = TypeOf(node),
            Format = node.Format,
            Title = node.Title,
            Description = node.Description,
            Deprecated = node.IsDeprecated,
            Required = node.Required.Count > 0 ? new HashSet<string>(node.Required, StringComparer.Ordinal) : null,
            OneOf = CreateAll(node.OneOf),
            AnyOf = CreateAll(node.AnyOf),
            AllOf = CreateAll(node.AllOf),
            Xml = node.XmlName is null && !node.IsXmlWrapped
                ? null
                : new OpenApiXml { Name = node.XmlName, Namespace = node.XmlNamespace is null ? null : new Uri(node.XmlNamespace), Wrapped = node.IsXmlWrapped },
            Extensions = CreateExtensions(node.Extensions),
        };
        if (node.Const is not null)
        {
            // Null would be written as a constant.
            schema.Const = node.Const;
        }

        Set(node.Items, schema, static (schema, items) => schema.Items = items);
        Set(node.AdditionalProperties, schema, static (schema, values) => schema.AdditionalProperties = values);
        if (node.Properties.Count > 0)
        {
            schema.Properties = new Dictionary<string, IOpenApiSchema>(node.Properties.Count, StringComparer.Ordinal);
            foreach ((string name, SchemaNode property) in node.Properties)
            {
                Set(property, (schema.Properties, Name: name), static (to, value) => to.Properties[to.Name] = value);
            }
        }

        if (node.Discriminator.Count > 0)
        {
            var mapping = new Dictionary<string, OpenApiSchemaReference>(node.Discriminator.Count, StringComparer.Ordinal);
            schema.Discriminator = new OpenApiDiscriminator { PropertyName = "code", Mapping = mapping };
            foreach ((string code, ComponentKey component) in node.Discriminator)
            {
                Refer(component, (Mapping: mapping, Code: code), static (to, value) => to.Mapping[to.Code] = (OpenApiSchemaReference)value);
            }
        }

        return schema;
    }

    public OpenApiResponse Create(ResponseNode node, IOpenApiResponse? existing, Func<string, IOpenApiHeader> header) => new()
    {
        Description = node.Description,
        Content = node.Content.Count == 0 ? null : node.Content.ToDictionary(static content => content.MediaType, content => CreateContent(content, existing), StringComparer.Ordinal),
        Headers = node.HeaderFields.Count == 0 ? null : node.HeaderFields.ToDictionary(static name => name, header, StringComparer.Ordinal),
        Extensions = node.Codes.Count == 0 ? null : CreateExtensions([new("x-error-codes", CodeSchemas.ToArray(node.Codes))]),
    };

    public static OpenApiHeader CreateHeader(string description, SchemaNode schema) =>
        new() { Description = description, Schema = new OpenApiSchema { Type = TypeOf(schema), Format = schema.Format } };

    private static JsonSchemaType? TypeOf(SchemaNode node)
    {
        JsonSchemaType? type = node.Type switch
        {
            "string" => JsonSchemaType.String,
            "integer" => JsonSchemaType.Integer,
            "number" => JsonSchemaType.Number,
            "boolean" => JsonSchemaType.Boolean,
            "object" => JsonSchemaType.Object,
            "array" => JsonSchemaType.Array,
            _ => null,
        };
        return node.IsNullable ? type | JsonSchemaType.Null : type;
    }

    private static Dictionary<string, IOpenApiExtension>? CreateExtensions(IReadOnlyList<KeyValuePair<string, JsonNode>> extensions) =>
        extensions.Count == 0 ? null : extensions.ToDictionary(static pair => pair.Key, static pair => (IOpenApiExtension)new JsonNodeExtension(pair.Value.DeepClone()), StringComparer.Ordinal);

    private OpenApiMediaType CreateContent(ContentNode node, IOpenApiResponse? existing)
    {
        var content = new OpenApiMediaType
        {
            // A custom format keeps the schema that the framework made of its body type.
            Schema = existing?.Content is { } kept && kept.TryGetValue(node.MediaType, out OpenApiMediaType? same) ? same.Schema : new OpenApiSchema(),
            Examples = node.Examples.Count == 0
                ? null
                : node.Examples.ToDictionary(static example => example.Name, static example => (IOpenApiExample)new OpenApiExample { Summary = example.Summary, Value = example.Value }, StringComparer.Ordinal),
        };
        Set(node.Schema, content, static (content, schema) => content.Schema = schema);
        return content;
    }

    private List<IOpenApiSchema>? CreateAll(IReadOnlyList<SchemaNode> nodes)
    {
        if (nodes.Count == 0)
        {
            return null;
        }

        var list = new List<IOpenApiSchema>(nodes.Count);
        for (int i = 0; i < nodes.Count; i++)
        {
            list.Add(null!);
            Set(nodes[i], (List: list, Position: i), static (to, schema) => to.List[to.Position] = schema);
        }

        return list;
    }

    /// <summary>Sets a schema of an owner. The owner is not captured, because most schemas are not references.</summary>
    private void Set<TOwner>(SchemaNode? node, TOwner owner, Action<TOwner, IOpenApiSchema> set)
    {
        if (node is null)
        {
            return;
        }

        if (node.Reference is { } component)
        {
            Refer(component, owner, set);
        }
        else
        {
            set(owner, Create(node));
        }
    }

    private void Refer<TOwner>(ComponentKey component, TOwner owner, Action<TOwner, IOpenApiSchema> set) =>
        set(owner, refer(component, schema => set(owner, schema)));
}
