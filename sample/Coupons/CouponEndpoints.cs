namespace Shop.Coupons;

/// <summary>What the first version of the shop's app asks before it puts a coupon into a cart.</summary>
internal static class CouponEndpoints
{
    public static void MapCoupons(this RouteGroupBuilder shop) =>
        shop.MapGet("/coupons/{code}/check", (string code, CouponStore coupons) =>
        {
            Coupon coupon = coupons.Get(code);
            if (coupons.HasExpired(coupon) || CouponStore.IsUsedUp(coupon))
            {
#pragma warning disable CS0618 // The old app knows this one code only. It may go when the old app is gone.
                throw new CouponInvalidException(coupon.Code);
#pragma warning restore CS0618
            }

            return TypedResults.NoContent();
        });
}
