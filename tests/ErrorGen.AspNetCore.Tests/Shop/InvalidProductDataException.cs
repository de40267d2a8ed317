namespace ErrorGen.AspNetCore.Tests.Shop;

public sealed partial class InvalidProductDataException : ErrorException<InvalidProductDataError>
{
    public InvalidProductDataException(string reason, Exception? innerException = null)
        : base(new InvalidProductDataError(reason), innerException)
    {
    }
}
