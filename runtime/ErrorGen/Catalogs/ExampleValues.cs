using System.Text.Json;

namespace ErrorGen;

/// <summary>Values of parameters for documentation.</summary>
internal static class ExampleValues
{
    /// <summary>Returns the examples that the catalogue has for an entry, or one with values by type.</summary>
    public static IReadOnlyList<IReadOnlyList<ErrorValue>> Read(ErrorDefinition definition)
    {
        int index = definition.FindIndex();
        ReadOnlySpan<byte> json = index < 0 ? default : definition.Catalog.GetExampleText(index);
        var examples = new List<IReadOnlyList<ErrorValue>>();
        if (!json.IsEmpty)
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                examples.Add(Array.AsReadOnly(ReadOne(ref reader, definition)));
            }
        }

        return examples.Count > 0 ? examples.AsReadOnly() : [Array.AsReadOnly(ByType(definition))];
    }

    private static ErrorValue[] ReadOne(ref Utf8JsonReader reader, ErrorDefinition definition)
    {
        ErrorValue[] values = ByType(definition);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int index = 0;
            while (index < values.Length && !reader.ValueTextEquals(definition.Parameters[index].Name))
            {
                index++;
            }

            reader.Read();
            Utf8JsonReader value = reader;
            if (index < values.Length && ErrorValue.TryRead(ref value, definition.Parameters[index], out ErrorValue read) && (!read.IsNull || definition.Parameters[index].IsNullable))
            {
                values[index] = read;
            }

            reader.Skip();
        }

        return values;
    }

    private static ErrorValue[] ByType(ErrorDefinition definition) => [.. definition.Parameters.Select(ByType)];

    private static ErrorValue ByType(ErrorParameter parameter) =>
        parameter.IsList ? ErrorValue.CreateList(parameter.Type, [OneByType(parameter)]) : OneByType(parameter);

    private static ErrorValue OneByType(ErrorParameter parameter) => parameter.Type switch
    {
        ErrorParameterType.Boolean => true,
        ErrorParameterType.Int32 => 1,
        ErrorParameterType.Int64 => 1L,
        ErrorParameterType.Decimal => 9.95m,
        ErrorParameterType.Double => 1.5,
        ErrorParameterType.Guid => new Guid("3f2504e0-4f89-41d3-9a0c-0305e82c3301"),
        ErrorParameterType.Date => new DateOnly(2026, 1, 31),
        ErrorParameterType.DateTime => new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero),
        ErrorParameterType.Duration => TimeSpan.FromMinutes(5),
        ErrorParameterType.Uri => new Uri("https://example.com/"),
        _ => parameter.Values is [var value, ..] ? value : parameter.Name,
    };
}
