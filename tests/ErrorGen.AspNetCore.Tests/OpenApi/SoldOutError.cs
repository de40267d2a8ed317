namespace ErrorGen.AspNetCore.Tests.OpenApi;

/// <summary>Another error with the status of <see cref="PriceTooLowError"/>.</summary>
internal sealed class SoldOutError() : Error(Entry), IErrorResult<SoldOutError>
{
    private static readonly ErrorDefinition Entry = new(Errors.Catalog, "SoldOut", "SoldOut", 409, "Nothing is left.")
    {
        Title = "Sold out",
        Description = "No warehouse has any.",
    };

    static ErrorDefinition IDefinedError.Definition => Entry;

    static SoldOutError IDefinedError<SoldOutError>.Create(ReadOnlySpan<ErrorValue> values) => new();

    public override ErrorValue GetParameter(int index) => throw new ArgumentOutOfRangeException(nameof(index));
}
