using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ErrorGen;

/// <summary>Writes a value as <see cref="ErrorValue.WriteTo"/> does, and reads one whose type is not declared: as the type of its JSON token.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ErrorValueJsonConverter : JsonConverter<ErrorValue>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The token is an object or an array.</exception>
    public override ErrorValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True or JsonTokenType.False => reader.GetBoolean(),
        JsonTokenType.Number when reader.TryGetInt32(out int number) => number,
        JsonTokenType.Number when reader.TryGetInt64(out long number) => number,
        JsonTokenType.Number when reader.TryGetDecimal(out decimal number) => number,
        JsonTokenType.Number => reader.GetDouble(),
        _ => ErrorValue.Read(ref reader, ErrorParameterType.String),
    };

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public override void Write(Utf8JsonWriter writer, ErrorValue value, JsonSerializerOptions options) => value.WriteTo(writer);
}
