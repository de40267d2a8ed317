namespace ErrorGen;

/// <summary>Values for serializers that read data-contract attributes, such as Newtonsoft.Json, in the form that <see cref="ErrorValue.WriteTo"/> writes.</summary>
internal static class DataContractValues
{
    public static IReadOnlyDictionary<string, object?> Of(IReadOnlyList<ErrorParameter> parameters, Func<int, ErrorValue> getValue)
    {
        var values = new Dictionary<string, object?>(parameters.Count, StringComparer.Ordinal);
        for (int i = 0; i < parameters.Count; i++)
        {
            values[parameters[i].Name] = Of(getValue(i));
        }

        return values;
    }

    public static object? Of(ErrorValue value) => value.IsNull ? null : value.IsList ? ItemsOf(value) : value.Type switch
    {
        ErrorParameterType.Boolean or ErrorParameterType.Int32 or ErrorParameterType.Int64 or ErrorParameterType.Decimal => value.ToObject(),
        ErrorParameterType.Double when value.TryGet(out double number) && double.IsFinite(number) => number,
        _ => value.ToInvariantString(),
    };

    private static object?[] ItemsOf(ErrorValue list)
    {
        object?[] items = new object?[list.ItemCount];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = Of(list.GetItem(i));
        }

        return items;
    }
}
