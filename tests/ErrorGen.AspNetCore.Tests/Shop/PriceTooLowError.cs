namespace ErrorGen.AspNetCore.Tests.Shop;

public sealed partial class PriceTooLowError : Error, IDefinedError
{
    internal static readonly ErrorDefinition Entry = new(
        Errors.Catalog,
        key: "PriceTooLow",
        code: "PriceTooLow",
        status: 409,
        messageTemplate: "%price is less than %cost",
        new ErrorParameter("price", ErrorParameterType.Decimal) { Format = "N2" },
        new ErrorParameter("cost", ErrorParameterType.Decimal) { Format = "N2", IsNullable = true });

    public PriceTooLowError(decimal price, decimal? cost)
        : base(Entry)
    {
        Price = price;
        Cost = cost;
    }

    public decimal Price { get; }

    public decimal? Cost { get; }

    static ErrorDefinition IDefinedError.Definition => Entry;

    public override ErrorValue GetParameter(int index) => index switch
    {
        0 => Price,
        1 => Cost,
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };
}
