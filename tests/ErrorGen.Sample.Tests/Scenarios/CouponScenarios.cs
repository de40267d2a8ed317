using ErrorGen.Sample.Tests.Harness;
using Xunit;

namespace ErrorGen.Sample.Tests.Scenarios;

internal static class CouponScenarios
{
    public static IEnumerable<Scenario> All =>
    [
        new(
            "CouponExpired",
            409,
            """
            {"message":"Coupon %coupon was valid until %lastDay.","parameters":{"coupon":"OPENING","lastDay":"2024-03-31"}}
            """,
            "Coupon OPENING was valid until 31 March 2024.",
            async shop =>
            {
                await shop.StartCartAsync("MUG-WHITE", quantity: 5);
                return await TryCouponAsync(shop, "OPENING");
            }),
        new(
            "CouponUsedUp",
            409,
            """
            {"message":"Coupon %coupon has been used up: it was valid for one order.","parameters":{"coupon":"FIRST-ONE","uses":1}}
            """,
            "Coupon FIRST-ONE has been used up: it was valid for one order.",
            async shop =>
            {
                await shop.StartCartAsync("MUG-WHITE", quantity: 5);
                await TryCouponAsync(shop, "first-one");
                await shop.ChooseAddressAsync();
                Assert.Equal(200, (await shop.TryOrderAsync(expectedTotal: 32.50m)).Status);
                await shop.StartAnotherCartAsync("MUG-WHITE", quantity: 5);
                return await TryCouponAsync(shop, "FIRST-ONE");
            }),
        new(
            "CouponNeedsMore",
            409,
            """
            {"message":"Coupon %coupon requires another %missing in the cart.","parameters":{"coupon":"WELCOME","missing":4.50}}
            """,
            "Coupon WELCOME requires another 4.50 in the cart.",
            async shop =>
            {
                await shop.StartCartAsync("MUG-WHITE", quantity: 3);
                return await TryCouponAsync(shop, "WELCOME");
            }),
        new(
            "CouponNotCombinable",
            409,
            """{"message":"%1 cannot be used together with %2.","parameters":["FIRST-ONE","WELCOME"]}""",
            "FIRST-ONE cannot be used together with WELCOME.",
            async shop =>
            {
                await shop.StartCartAsync("MUG-WHITE", quantity: 5);
                Assert.Equal(200, (await TryCouponAsync(shop, "WELCOME")).Status);
                return await TryCouponAsync(shop, "FIRST-ONE");
            }),
        new(
            "CouponNotForCustomer",
            409,
            """
            {"message":"Coupon %coupon is for the staff of the shop.","parameters":{"coupon":"STAFF","audience":"staff"}}
            """,
            "Coupon STAFF is for the staff of the shop.",
            async shop =>
            {
                await shop.StartCartAsync("MUG-WHITE", quantity: 5);
                Assert.Equal(200, (await TryCouponAsync(shop, "HELLO")).Status);
                await shop.StartAnotherCartAsync("MUG-WHITE", quantity: 5);
                return await TryCouponAsync(shop, "STAFF");
            }),
        new(
            "CouponInvalid",
            400,
            """{"message":"Coupon %coupon cannot be used.","parameters":{"coupon":"OPENING"}}""",
            "Coupon OPENING cannot be used.",
            shop => shop.TryAsync("GET coupons/OPENING/check")),
    ];

    private static Task<Answer> TryCouponAsync(ShopClient shop, string coupon) =>
        shop.TryAsync($"PUT carts/{shop.CartId}/coupons/{coupon}");
}
