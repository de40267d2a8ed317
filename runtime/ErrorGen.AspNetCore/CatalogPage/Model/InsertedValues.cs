namespace ErrorGen.AspNetCore;

/// <summary>The values of a query for the parameters of an entry. A parameter without a value keeps its placeholder.</summary>
internal sealed class InsertedValues : IMessageValues
{
    private readonly ErrorValue[] _values;

    private InsertedValues(ErrorDefinition definition, ErrorValue[] values, bool[] isInvalid, int count)
    {
        Parameters = definition.Parameters;
        _values = values;
        IsInvalid = isInvalid;
        Count = count;
    }

    public IReadOnlyList<ErrorParameter> Parameters { get; }

    /// <summary>For each parameter whether its value in the query is not of its type.</summary>
    public IReadOnlyList<bool> IsInvalid { get; }

    /// <summary>The number of parameters that have a value.</summary>
    public int Count { get; }

    /// <summary>Reads the values.</summary>
    /// <param name="definition">The entry.</param>
    /// <param name="query">The query.</param>
    /// <param name="maxLength">The longest value, in UTF-16 code units. A longer one is truncated.</param>
    public static InsertedValues Read(ErrorDefinition definition, PageQuery query, int maxLength)
    {
        IReadOnlyList<string> names = definition.GetPlaceholderNames();
        var values = new ErrorValue[definition.Parameters.Count];
        bool[] isInvalid = new bool[values.Length];
        int count = 0;
        for (int i = 0; i < values.Length; i++)
        {
            ErrorParameter parameter = definition.Parameters[i];
            values[i] = $"%{names[i]}";
            if (query.FindValue(parameter) is not { } text)
            {
                continue;
            }

            if (ErrorValue.TryParse(text, parameter, out ErrorValue value) && IsAllowed(parameter, value))
            {
                values[i] = ParameterCap.Apply(value, maxLength);
                count++;
            }
            else
            {
                isInvalid[i] = true;
            }
        }

        return new(definition, values, isInvalid, count);
    }

    public ErrorValue GetParameter(int index) => _values[index];

    private static bool IsAllowed(ErrorParameter parameter, ErrorValue value) =>
        parameter.Values.Count == 0
        || (value.IsList ? Enumerable.Range(0, value.ItemCount).All(i => IsListed(parameter, value.GetItem(i))) : IsListed(parameter, value));

    private static bool IsListed(ErrorParameter parameter, ErrorValue value) => parameter.Values.Contains(value.Text, StringComparer.Ordinal);
}
