using System.Text.Json.Nodes;

namespace ErrorGen.AspNetCore;

/// <summary>A JSON schema, independent of the library that writes the document.</summary>
internal sealed record SchemaNode
{
    /// <summary>A schema that every value matches.</summary>
    public static SchemaNode Any { get; } = new();

    /// <summary>The name of the type in JSON Schema, or null for every type.</summary>
    public string? Type { get; init; }

    /// <summary>Whether the value may also be null.</summary>
    public bool IsNullable { get; init; }

    public string? Format { get; init; }

    public string? Title { get; init; }

    /// <summary>The description, as CommonMark.</summary>
    public string? Description { get; init; }

    public string? Const { get; init; }

    public bool IsDeprecated { get; init; }

    /// <summary>The component that describes the value, or null. A reference has no other members.</summary>
    public ComponentKey? Reference { get; init; }

    /// <summary>The members of an object in the order in which they are sent.</summary>
    public IReadOnlyList<KeyValuePair<string, SchemaNode>> Properties { get; init; } = [];

    public IReadOnlyList<string> Required { get; init; } = [];

    public SchemaNode? Items { get; init; }

    public SchemaNode? AdditionalProperties { get; init; }

    public IReadOnlyList<SchemaNode> OneOf { get; init; } = [];

    public IReadOnlyList<SchemaNode> AnyOf { get; init; } = [];

    public IReadOnlyList<SchemaNode> AllOf { get; init; } = [];

    /// <summary>The components by the value of <c>code</c>; empty if there is no discriminator.</summary>
    public IReadOnlyList<KeyValuePair<string, ComponentKey>> Discriminator { get; init; } = [];

    /// <summary>The name of the XML element, or null.</summary>
    public string? XmlName { get; init; }

    public string? XmlNamespace { get; init; }

    /// <summary>Whether an array has an element of its own around its items.</summary>
    public bool IsXmlWrapped { get; init; }

    public IReadOnlyList<KeyValuePair<string, JsonNode>> Extensions { get; init; } = [];

    public static SchemaNode Text(string? format = null) => new() { Type = "string", Format = format };

    public static SchemaNode To(ComponentKey component) => new() { Reference = component };
}

/// <summary>A schema that a document defines once and refers to by name.</summary>
/// <param name="Name">The wanted name. It gets a suffix if something else has it.</param>
/// <param name="Identity">Tells components of the same name apart; equal for the same schema.</param>
internal sealed record ComponentKey(string Name, object Identity);
