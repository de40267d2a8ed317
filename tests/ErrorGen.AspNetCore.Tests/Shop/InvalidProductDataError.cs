namespace ErrorGen.AspNetCore.Tests.Shop;

public sealed partial class InvalidProductDataError : Error, IErrorResult<InvalidProductDataError>
{
    internal static readonly ErrorDefinition Entry = new(
        Errors.Catalog,
        key: "InvalidProductData",
        code: "InvalidProductData",
        status: 400,
        messageTemplate: "Invalid product data: %1",
        new ErrorParameter("reason"))
    {
        HasPositionalParameters = true,
    };

    public InvalidProductDataError(string reason)
        : base(Entry) => Reason = reason;

    public string Reason { get; }

    static ErrorDefinition IDefinedError.Definition => Entry;

    static InvalidProductDataError IDefinedError<InvalidProductDataError>.Create(ReadOnlySpan<ErrorValue> values)
    {
        Entry.ThrowIfNotValues(values);
        return new InvalidProductDataError(values[0].Get<string>());
    }

    public override ErrorValue GetParameter(int index) => index switch
    {
        0 => Reason,
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };
}
