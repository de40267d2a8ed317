using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ErrorGen;

/// <summary>Writes a catalogue as <c>name</c>, <c>language</c> and <c>count</c>, the number of its entries.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ErrorCatalogJsonConverter : JsonConverter<ErrorCatalog>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsAssignableTo(typeof(ErrorCatalog));
    }

    /// <summary>Throws, because a catalogue is compiled or built and not read.</summary>
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override ErrorCatalog Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A catalogue cannot be read from JSON. Use ErrorCatalog.Create to build one at run time.");

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="value"/> is null.</exception>
    public override void Write(Utf8JsonWriter writer, ErrorCatalog value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("name"u8, value.Name);
        writer.WriteString("language"u8, value.Language);
        writer.WriteNumber("count"u8, value.Definitions.Count);
        writer.WriteEndObject();
    }
}
