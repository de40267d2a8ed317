using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ErrorGen;

/// <summary>Writes an item of an aggregate: its <c>field</c>, if it has one, and the members of its error.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ErrorItemJsonConverter : JsonConverter<ErrorItem>
{
    /// <summary>Throws, because an error cannot be read from JSON without its catalogue.</summary>
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override ErrorItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("An error cannot be read from JSON, because the JSON does not name its catalogue.");

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="value"/> is null.</exception>
    public override void Write(Utf8JsonWriter writer, ErrorItem value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        Write(writer, value);
    }

    internal static void Write(Utf8JsonWriter writer, ErrorItem item)
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
