using ErrorGen.AspNetCore;

namespace Shop.Coupons;

/// <summary>The first version of the shop's app calls this before it adds a coupon to a cart.</summary>
internal static class CouponEndpoints
{
    public static void MapCoupons(this RouteGroupBuilder shop) =>
        shop.MapGet("/coupons/{code}/check", (string code, CouponStore coupons) =>
        {
            Coupon coupon = coupons.Get(code);
            if (coupons.HasExpired(coupon) || CouponStore.IsUsedUp(coupon))
            {
#pragma warning disable CS0618 // The old app supports this code only. Remove it together with the old app.
                throw new CouponInvalidException(coupon.Code);
#pragma warning restore CS0618
            }

            return TypedResults.NoContent();
        })
        .WithSummary("Checks a coupon")
#pragma warning disable CS0618 // As above.
        .ProducesErrors(Errors.NoSuchEntity, Errors.CouponInvalid);
#pragma warning restore CS0618
}
