using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ErrorGen;

/// <summary>Writes a definition as <c>key</c>, <c>code</c>, <c>status</c>, <c>title</c> if it has one, <c>messageTemplate</c>, and <c>data</c> if it has constants.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ErrorDefinitionJsonConverter : JsonConverter<ErrorDefinition>
{
    /// <summary>Throws, because a definition is a part of its catalogue.</summary>
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override ErrorDefinition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A definition cannot be read from JSON. Take it from its catalogue.");

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="value"/> is null.</exception>
    public override void Write(Utf8JsonWriter writer, ErrorDefinition value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("key"u8, value.Key);
        writer.WriteString("code"u8, value.Code);
        writer.WriteNumber("status"u8, value.Status);
        if (value.Title is { } title)
        {
            writer.WriteString("title"u8, title);
        }

        writer.WriteString("messageTemplate"u8, value.MessageTemplate);
        if (value.Data.Count > 0)
        {
            writer.WriteStartObject("data"u8);
            foreach ((string name, ErrorValue constant) in value.Data)
            {
                writer.WritePropertyName(name);
                constant.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
