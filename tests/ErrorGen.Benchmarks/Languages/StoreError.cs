namespace ErrorGen.Benchmarks.Languages;

/// <summary>An occurrence of the one entry.</summary>
internal sealed class StoreError(ErrorDefinition definition, string cart, int quantity, string sku, decimal limit) : Error(definition)
{
    public override ErrorValue GetParameter(int index) => index switch
    {
        0 => cart,
        1 => quantity,
        2 => sku,
        3 => limit,
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };
}
