using System.Text.Json;
using System.Text.Json.Serialization;

namespace ErrorGen;

/// <summary>Writes a definition as <c>key</c>, <c>code</c>, <c>status</c>, <c>title</c> if it has one, and <c>messageTemplate</c>.</summary>
internal sealed class ErrorDefinitionJsonConverter : JsonConverter<ErrorDefinition>
{
    public override ErrorDefinition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A definition cannot be read from JSON. Take it from its catalogue.");

    public override void Write(Utf8JsonWriter writer, ErrorDefinition value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("key"u8, value.Key);
        writer.WriteString("code"u8, value.Code);
        writer.WriteNumber("status"u8, value.Status);
        if (value.Title is { } title)
        {
            writer.WriteString("title"u8, title);
        }

        writer.WriteString("messageTemplate"u8, value.MessageTemplate);
        writer.WriteEndObject();
    }
}
