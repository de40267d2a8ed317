using System.Text.Json.Nodes;

namespace ErrorGen.Compiler.Tests.Schema;

/// <summary>A change of one member of a catalogue.</summary>
/// <param name="Path">The object that holds the member: names and positions from the root, with slashes between them.</param>
/// <param name="Name">The member.</param>
/// <param name="Value">Its new value as JSON, or null if it is removed.</param>
internal sealed record CatalogEdit(string Path, string Name, string? Value)
{
    public static CatalogEdit Set(string path, string name, string value) => new(path, name, value);

    public static CatalogEdit Remove(string path, string name) => new(path, name, Value: null);

    /// <summary>Does nothing where an earlier edit left no such object.</summary>
    public void Apply(JsonNode catalog)
    {
        if (Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate((JsonNode?)catalog, Step) is not JsonObject holder)
        {
            return;
        }

        if (Value is null)
        {
            holder.Remove(Name);
        }
        else
        {
            holder[Name] = JsonNode.Parse(Value);
        }
    }

    private static JsonNode? Step(JsonNode? node, string name) => node switch
    {
        JsonObject json => json[name],
        JsonArray array => int.TryParse(name, System.Globalization.CultureInfo.InvariantCulture, out int index) && index < array.Count ? array[index] : null,
        _ => null,
    };
}
