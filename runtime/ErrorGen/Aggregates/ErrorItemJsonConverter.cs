using System.Text.Json;
using System.Text.Json.Serialization;

namespace ErrorGen;

/// <summary>Writes an item of an aggregate: its <c>field</c>, if it has one, and the members of its error.</summary>
internal sealed class ErrorItemJsonConverter : JsonConverter<ErrorItem>
{
    public override ErrorItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("An error cannot be read from JSON, because the JSON does not name its catalogue.");

    public override void Write(Utf8JsonWriter writer, ErrorItem value, JsonSerializerOptions options) => Write(writer, value);

    public static void Write(Utf8JsonWriter writer, ErrorItem item)
    {
        writer.WriteStartObject();
        if (item.Field is { } field)
        {
            writer.WriteString("field"u8, field);
        }

        ErrorJsonConverter.WriteMembers(writer, item.Error);
        writer.WriteEndObject();
    }
}
