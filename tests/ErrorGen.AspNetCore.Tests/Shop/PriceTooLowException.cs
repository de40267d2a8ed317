namespace ErrorGen.AspNetCore.Tests.Shop;

public sealed partial class PriceTooLowException : ErrorException
{
    public PriceTooLowException(decimal price, decimal? cost, Exception? innerException = null)
        : base(innerException) => Error = new PriceTooLowError(price, cost);

    public override PriceTooLowError Error { get; }
}
