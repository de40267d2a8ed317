using ErrorGen.Sample.Tests.Harness;

namespace ErrorGen.Sample.Tests.Scenarios;

internal static class CartScenarios
{
    public static IEnumerable<Scenario> All =>
    [
        new(
            "cart-ordered",
            410,
            """
            {"message":"Cart %cartId is now order %orderNumber.","code":"cart-ordered",
             "parameters":{"cartId":"{cartId}","orderNumber":100000001}}
            """,
            "Cart {cartId} is now order 100000001.",
            async shop =>
            {
                await shop.BuyAsync();
                return await shop.TryAsync($"GET carts/{shop.CartId}");
            }),
        new(
            "CartExpired",
            410,
            """
            {"message":"Cart %cartId was not used for %idle days and has expired.","parameters":{"cartId":"{cartId}","idle":"P31D"}}
            """,
            "Cart {cartId} was not used for 31 days and has expired.",
            async shop =>
            {
                await shop.StartCartAsync("MUG-WHITE", quantity: 1);
                shop.Time.Advance(TimeSpan.FromDays(31));
                await shop.SignInAsync(ShopClient.Email, ShopClient.Password);
                return await shop.TryAsync($"GET carts/{shop.CartId}");
            }),
        new(
            "NotEnoughStock",
            409,
            """
            {"message":"Only %available of %sku are available, not %requested.",
             "parameters":{"sku":"POT-IRON","requested":4,"available":3}}
            """,
            "Only 3 of POT-IRON are available, not 4.",
            async shop =>
            {
                await shop.StartCartAsync("POT-IRON", quantity: 2);
                return await shop.TryAsync($"POST carts/{shop.CartId}/items", new { sku = "POT-IRON", quantity = 2 });
            }),
        new(
            "QuantityNotInPacks",
            400,
            """
            {"message":"%1 comes in packs of %2, so a quantity of %3 is not possible.","parameters":["SPOON-SET",6,7]}
            """,
            "SPOON-SET comes in packs of 6, so a quantity of 7 is not possible.",
            async shop =>
            {
                await shop.StartCartAsync("SPOON-SET", quantity: 6);
                return await shop.TryAsync($"POST carts/{shop.CartId}/items", new { sku = "SPOON-SET", quantity = 7 });
            }),
    ];
}
