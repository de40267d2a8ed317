namespace ErrorGen.AspNetCore.Tests.Shop;

public sealed partial class PriceTooLowException : ErrorException<PriceTooLowError>
{
    public PriceTooLowException(decimal price, decimal? cost, Exception? innerException = null)
        : base(new PriceTooLowError(price, cost), innerException)
    {
    }
}
