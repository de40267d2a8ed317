namespace ErrorGen.AspNetCore.Tests.Shop;

public sealed partial class ShopClosedError : Error, IErrorResult<ShopClosedError>
{
    internal static readonly ErrorDefinition Entry = new(
        Errors.Catalog,
        key: "ShopClosed",
        code: "SHOP-503",
        status: 503,
        messageTemplate: "The shop is closed.")
    {
        Title = "Closed",
        RetryAfter = TimeSpan.FromSeconds(90),
        HelpLink = new Uri("https://shop.example/errors/closed"),
    };

    public ShopClosedError()
        : base(Entry)
    {
    }

    static ErrorDefinition IDefinedError.Definition => Entry;

    static ShopClosedError IDefinedError<ShopClosedError>.Create(ReadOnlySpan<ErrorValue> values)
    {
        Entry.ThrowIfNotValues(values);
        return new ShopClosedError();
    }

    public override ErrorValue GetParameter(int index) => throw new ArgumentOutOfRangeException(nameof(index));
}
