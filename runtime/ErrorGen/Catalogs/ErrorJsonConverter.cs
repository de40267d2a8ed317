using System.Text.Json;
using System.Text.Json.Serialization;

namespace ErrorGen;

/// <summary>Writes an error as <c>code</c>, <c>status</c>, <c>message</c>, <c>parameters</c>, and <c>errors</c> if it is an aggregate.</summary>
/// <remarks>It cannot read: JSON does not tell which catalogue an error belongs to.</remarks>
public sealed class ErrorJsonConverter : JsonConverter<Error>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsAssignableTo(typeof(Error));
    }

    /// <summary>Throws, because an error cannot be read from JSON without its catalogue.</summary>
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Error Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("An error cannot be read from JSON, because the JSON does not name its catalogue.");

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="value"/> is null.</exception>
    public override void Write(Utf8JsonWriter writer, Error value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        WriteMembers(writer, value);
        value.WriteItems(writer);
        writer.WriteEndObject();
    }

    internal static void WriteMembers(Utf8JsonWriter writer, Error error)
    {
        writer.WriteString("code"u8, error.Code);
        writer.WriteNumber("status"u8, error.Status);
        writer.WriteString("message"u8, error.Message);
        writer.WriteStartObject("parameters"u8);
        ErrorDefinition definition = error.Definition;
        for (int i = 0; i < definition.ParameterCount; i++)
        {
            writer.WritePropertyName(definition.Parameters[i].Name);
            error.GetParameter(i).WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
