namespace ErrorGen.AspNetCore.Tests.Shop;

/// <summary>
/// An error of a library that does not reference ASP.NET Core, and so not an <see cref="IErrorResult{TSelf}"/>. It is written by hand, because the
/// generated errors of this project are results.
/// </summary>
internal sealed class PriceTooLowError(decimal price, decimal? cost) : Error(Entry), IDefinedError<PriceTooLowError>
{
    internal static readonly ErrorDefinition Entry = new(
        Errors.Catalog,
        key: "PriceTooLow",
        code: "PriceTooLow",
        status: 409,
        messageTemplate: "%price is less than %cost",
        new ErrorParameter("price", ErrorParameterType.Decimal) { Format = "N2" },
        new ErrorParameter("cost", ErrorParameterType.Decimal) { Format = "N2", IsNullable = true });

    static ErrorDefinition IDefinedError.Definition => Entry;

    static PriceTooLowError IDefinedError<PriceTooLowError>.Create(ReadOnlySpan<ErrorValue> values)
    {
        Entry.ThrowIfNotValues(values);
        return new(values[0].Get<decimal>(), values[1].Get<decimal?>());
    }

    public override ErrorException ToException(Exception? innerException = null) => new PriceTooLowException(this, innerException);

    public override ErrorValue GetParameter(int index) => index switch
    {
        0 => price,
        1 => cost,
        _ => base.GetParameter(index),
    };
}

internal sealed class PriceTooLowException(PriceTooLowError error, Exception? innerException = null) : ErrorException(error, innerException)
{
    public PriceTooLowException(decimal price, decimal? cost)
        : this(new PriceTooLowError(price, cost))
    {
    }
}

/// <content>The entry that is written by hand.</content>
public static partial class Errors
{
    public static ErrorDefinition PriceTooLow => PriceTooLowError.Entry;
}
