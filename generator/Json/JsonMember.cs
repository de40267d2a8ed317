using Microsoft.CodeAnalysis.Text;

namespace ErrorGen.Generator.Json;

/// <summary>A name and its value in a JSON object.</summary>
internal sealed class JsonMember(string name, TextSpan nameSpan, JsonNode value)
{
    /// <summary>The name with its escapes resolved.</summary>
    public string Name { get; } = name;

    /// <summary>The place of the name, with its quotes.</summary>
    public TextSpan NameSpan { get; } = nameSpan;

    public JsonNode Value { get; } = value;
}
