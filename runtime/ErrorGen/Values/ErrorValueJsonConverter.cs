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
    /// <remarks>The items of an array must be of one type, or numbers.</remarks>
    /// <exception cref="JsonException">The token is an object, or an array of other items than single values of one type.</exception>
    public override ErrorValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True or JsonTokenType.False => reader.GetBoolean(),
        JsonTokenType.Number when reader.TryGetInt32(out int number) => number,
        JsonTokenType.Number when reader.TryGetInt64(out long number) => number,
        JsonTokenType.Number when reader.TryGetDecimal(out decimal number) => number,
        JsonTokenType.Number => reader.GetDouble(),
        JsonTokenType.StartArray => ReadList(ref reader, typeToConvert, options),
        _ => ErrorValue.Read(ref reader, ErrorParameterType.String),
    };

    /// <summary>Reads an array. Numbers of several types have the widest of them.</summary>
    private ErrorValue ReadList(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var items = new List<ErrorValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader, typeToConvert, options));
        }

        ErrorParameterType type = items.Count == 0 ? ErrorParameterType.String : items.Max(static item => item.Type);
        for (int i = 0; i < items.Count; i++)
        {
            bool isNumber = type is ErrorParameterType.Int64 or ErrorParameterType.Decimal or ErrorParameterType.Double
                && items[i].Type is >= ErrorParameterType.Int32 and <= ErrorParameterType.Double;
            if (items[i].IsNull || items[i].IsList || (items[i].Type != type && !isNumber))
            {
                throw new JsonException($"The item {i} of the array is not a value of the type {type}.");
            }

            if (items[i].Type != type && ErrorValue.TryParse(items[i].ToInvariantString(), type, out ErrorValue widened))
            {
                items[i] = widened;
            }
        }

        return ErrorValue.CreateList(type, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(items));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public override void Write(Utf8JsonWriter writer, ErrorValue value, JsonSerializerOptions options) => value.WriteTo(writer);
}
