namespace ErrorGen.AspNetCore.Tests.Shop;

public sealed partial class ShopClosedException : ErrorException<ShopClosedError>
{
    public ShopClosedException(Exception? innerException = null)
        : base(new ShopClosedError(), innerException)
    {
    }
}
