using System.Text.Json.Nodes;

namespace ErrorGen.AspNetCore;

/// <summary>A response of an operation, independent of the library that writes the document.</summary>
/// <param name="Key">The status code, or <c>default</c>.</param>
/// <param name="Description">The description, as CommonMark.</param>
internal sealed record ResponseNode(string Key, string Description)
{
    public IReadOnlyList<ContentNode> Content { get; init; } = [];

    /// <summary>The names of the header fields that are described.</summary>
    public IReadOnlyList<string> HeaderFields { get; init; } = [];

    /// <summary>The codes of the errors with this status.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];
}

/// <summary>A body in one media type.</summary>
/// <param name="MediaType">The media type without parameters.</param>
/// <param name="Schema">The schema, or null to keep the one that the document has.</param>
/// <param name="Examples">The examples.</param>
internal sealed record ContentNode(string MediaType, SchemaNode? Schema, IReadOnlyList<ExampleNode> Examples);

/// <summary>An example of a body.</summary>
/// <param name="Name">The name, unique in the media type.</param>
/// <param name="Summary">The summary, as plain text, or null.</param>
/// <param name="Value">The body; XML is a string.</param>
internal sealed record ExampleNode(string Name, string? Summary, JsonNode Value);
