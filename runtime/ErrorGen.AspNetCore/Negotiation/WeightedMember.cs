namespace ErrorGen.AspNetCore;

/// <summary>A list member of the form <c>value *( OWS ";" OWS [ parameter ] )</c> in which a parameter named q is the weight.</summary>
internal readonly ref struct WeightedMember
{
    private WeightedMember(ReadOnlySpan<char> value, ReadOnlySpan<char> parameters, bool hasParameters, int weight)
    {
        Value = value;
        Parameters = new FieldParameters(parameters);
        HasParameters = hasParameters;
        Weight = weight;
    }

    /// <summary>The text before the first semicolon, which is not checked yet.</summary>
    public ReadOnlySpan<char> Value { get; }

    /// <summary>The parameters, weights included.</summary>
    public FieldParameters Parameters { get; }

    /// <summary>Whether there are parameters other than weights.</summary>
    public bool HasParameters { get; }

    /// <summary>The first weight, in thousandths.</summary>
    public int Weight { get; }

    /// <summary>Parses a list member. Returns false if its parameters or its weight are malformed.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out WeightedMember member)
    {
        member = default;
        int end = text.IndexOf(';');
        ReadOnlySpan<char> value = end < 0 ? text : text[..end].TrimEnd(Whitespace.Optional);
        ReadOnlySpan<char> parameters = end < 0 ? default : text[end..];
        bool hasParameters = false;
        int? weight = null;
        var remaining = new FieldParameters(parameters);
        while (remaining.MoveNext())
        {
            if (!remaining.Current.IsWeight)
            {
                hasParameters = true;
            }
            else if (weight is null)
            {
                if (!QualityValue.TryParse(remaining.Current.Value, out int first))
                {
                    return false;
                }

                weight = first;
            }
        }

        member = new WeightedMember(value, parameters, hasParameters, weight ?? QualityValue.Default);
        return !remaining.IsMalformed;
    }
}
