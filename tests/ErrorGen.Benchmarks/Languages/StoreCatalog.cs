namespace ErrorGen.Benchmarks.Languages;

/// <summary>A catalogue with one entry, in the languages that a benchmark asks for.</summary>
internal sealed class StoreCatalog : ErrorCatalog
{
    private readonly ErrorDefinition _limit;

    public StoreCatalog(params ErrorTranslation[] translations)
        : base("Store", "en")
    {
        Translations = translations;
        _limit = new ErrorDefinition(
            this, "CartLimit", "CartLimit", 409, "Cart %cart holds %quantity of product %sku, but only %limit are allowed.",
            new ErrorParameter("cart"),
            new ErrorParameter("quantity", ErrorParameterType.Int32),
            new ErrorParameter("sku"),
            new ErrorParameter("limit", ErrorParameterType.Decimal) { Format = "N2" })
        {
            Title = "Too much in the cart",
        };
    }

    public override IReadOnlyList<ErrorTranslation> Translations { get; }

    protected override int Count => 1;

    protected override ReadOnlySpan<int> CodeOrder => [0];

    public Error CreateLimitError() => new StoreError(_limit, "C-1", 12, "24-MB01", 10m);

    protected override ErrorDefinition GetDefinition(int index) => _limit;
}
