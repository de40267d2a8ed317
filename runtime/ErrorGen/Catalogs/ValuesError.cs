namespace ErrorGen;

/// <summary>An error of an entry for which there is no generated type, or whose type is not known.</summary>
internal sealed class ValuesError(ErrorDefinition definition, ErrorValue[] values) : Error(definition)
{
    public override ErrorValue GetParameter(int index) =>
        (uint)index < (uint)values.Length ? values[index] : base.GetParameter(index);
}
