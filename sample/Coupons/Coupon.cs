namespace Shop.Coupons;

/// <summary>Takes <paramref name="Discount"/> off carts that come to <paramref name="MinimumTotal"/> or more.</summary>
internal sealed record Coupon(string Code, decimal Discount, decimal MinimumTotal, DateOnly LastDay, int Uses)
{
    public int Used { get; init; }
}
