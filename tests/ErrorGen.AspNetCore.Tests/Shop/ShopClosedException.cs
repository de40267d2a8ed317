namespace ErrorGen.AspNetCore.Tests.Shop;

public sealed partial class ShopClosedException : ErrorException
{
    public ShopClosedException(Exception? innerException = null)
        : base(innerException) => Error = new ShopClosedError();

    public override ShopClosedError Error { get; }
}
