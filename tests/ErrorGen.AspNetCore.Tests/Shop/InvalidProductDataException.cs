namespace ErrorGen.AspNetCore.Tests.Shop;

public sealed partial class InvalidProductDataException : ErrorException
{
    public InvalidProductDataException(string reason, Exception? innerException = null)
        : base(innerException) => Error = new InvalidProductDataError(reason);

    public override InvalidProductDataError Error { get; }
}
