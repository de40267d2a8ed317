using System.Text.Json;
using System.Text.Json.Serialization;

namespace ErrorGen;

/// <summary>Writes a value as <see cref="ErrorValue.WriteTo"/> does, and reads one whose type is not declared: as the type of its JSON token.</summary>
internal sealed class ErrorValueJsonConverter : JsonConverter<ErrorValue>
{
    public override bool HandleNull => true;

    public override ErrorValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True or JsonTokenType.False => reader.GetBoolean(),
        JsonTokenType.Number when reader.TryGetInt32(out int number) => number,
        JsonTokenType.Number when reader.TryGetInt64(out long number) => number,
        JsonTokenType.Number when reader.TryGetDecimal(out decimal number) => number,
        JsonTokenType.Number => reader.GetDouble(),
        _ => ErrorValue.Read(ref reader, ErrorParameterType.String),
    };

    public override void Write(Utf8JsonWriter writer, ErrorValue value, JsonSerializerOptions options) => value.WriteTo(writer);
}
