using ErrorGen.Sample.Tests.Harness;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.Sample.Tests.Scenarios;

internal static class CheckoutScenarios
{
    public static IEnumerable<Scenario> All =>
    [
        new(
            "CartEmpty",
            409,
            """{"message":"Cart %cartId is empty.","parameters":{"cartId":"{cartId}"}}""",
            "Cart {cartId} is empty.",
            async shop =>
            {
                await shop.SignInAsCustomerAsync();
                await shop.StartEmptyCartAsync();
                return await shop.TryOrderAsync(expectedTotal: 0);
            }),
        new(
            "ShippingAddressMissing",
            409,
            """{"message":"Cart %cartId has no shipping address.","parameters":{"cartId":"{cartId}"}}""",
            "Cart {cartId} has no shipping address.",
            async shop =>
            {
                await shop.StartCartAsync("MUG-WHITE", quantity: 5);
                return await shop.TryOrderAsync(expectedTotal: 42.50m);
            }),
        new(
            "BelowMinimumOrder",
            409,
            """
            {"message":"The minimum order is %minimum; the total of this cart is %total.","parameters":{"total":17.00,"minimum":20.00}}
            """,
            "The minimum order is 20.00; the total of this cart is 17.00.",
            async shop =>
            {
                await shop.StartCartAsync("MUG-WHITE", quantity: 2);
                return await shop.TryOrderAsync(expectedTotal: 17m);
            }),
        new(
            "TotalChanged",
            409,
            """
            {"message":"The total is now %actual, not %expected.","parameters":{"expected":42.50,"actual":45.0}}
            """,
            "The total is now 45.00, not 42.50.",
            async shop =>
            {
                await shop.StartCartAsync("MUG-WHITE", quantity: 5);
                await shop.DoAsync("PUT products/MUG-WHITE", new { name = "Mug, white", attributeSetId = 4, price = 9.0m });
                return await shop.TryOrderAsync(expectedTotal: 42.50m);
            }),
        new(
            "4020",
            402,
            """
            {"message":"The payment was declined.","code":4020,
             "parameters":{"declineReason":"The amount is over the limit of the card."}}
            """,
            "The payment was declined.",
            async shop =>
            {
                await shop.SignInAsStaffAsync();
                await shop.DoAsync("PUT products/POT-IRON/stock", new { quantity = 12 });
                await shop.StartCartAsync("POT-IRON", quantity: 12);
                await shop.ChooseAddressAsync();
                return await shop.TryOrderAsync(expectedTotal: 1068m);
            }),
        new(
            "4020",
            402,
            """{"message":"The card has expired. Pay with another card.","code":4020}""",
            "The card has expired. Pay with another card.",
            async shop =>
            {
                await shop.StartCartAsync("MUG-WHITE", quantity: 5);
                await shop.ChooseAddressAsync();
                return await shop.TryOrderAsync(expectedTotal: 42.50m, "tok_expired");
            })
        {
            Key = "CardExpired",
        },
        new(
            "ItemsSoldOut",
            409,
            """
            {"message":"Sold out: %skus. Replace them to place the order.","parameters":{"skus":"MUG-WHITE, TEA-BLACK, and POT-IRON"}}
            """,
            "Sold out: MUG-WHITE, TEA-BLACK, and POT-IRON. Replace them to place the order.",
            async shop =>
            {
                await shop.SignInAsCustomerAsync();
                await shop.StartEmptyCartAsync();
                foreach (string sku in new[] { "MUG-WHITE", "TEA-BLACK", "POT-IRON" })
                {
                    await shop.DoAsync($"POST carts/{shop.CartId}/items", new { sku, quantity = 1 });
                }

                await shop.SignInAsStaffAsync();
                foreach (string sku in new[] { "MUG-WHITE", "TEA-BLACK", "POT-IRON" })
                {
                    await shop.DoAsync($"PUT products/{sku}/stock", new { quantity = 0 });
                }

                await shop.SignInAsync(ShopClient.Email, ShopClient.Password);
                return await shop.TryOrderAsync(expectedTotal: 104.40m);
            }),
        new(
            "CarrierUnavailable",
            503,
            """{"message":"The carrier is not available. Try again later."}""",
            "The carrier is not available. Try again later.",
            async shop =>
            {
                await shop.StartCartAsync("MUG-WHITE", quantity: 5);
                await shop.ChooseAddressAsync();
                return await shop.TryOrderAsync(expectedTotal: 42.50m);
            })
        {
            RetryAfter = 30,
            Carrier = context =>
            {
                context.Abort();
                return Task.CompletedTask;
            },
        },
        new(
            "CarrierAnswerInvalid",
            502,
            """{"message":"The carrier returned an invalid response."}""",
            "The carrier returned an invalid response.",
            async shop =>
            {
                await shop.StartCartAsync("MUG-WHITE", quantity: 5);
                await shop.ChooseAddressAsync();
                return await shop.TryOrderAsync(expectedTotal: 42.50m);
            })
        {
            Carrier = context => context.Response.WriteAsync("<p>Welcome to our new site!</p>"),
        },
    ];
}
