using ErrorGen.Sample.Tests.Harness;

namespace ErrorGen.Sample.Tests.Scenarios;

internal static class OrderScenarios
{
    private const string Order = "orders/100000001";

    public static IEnumerable<Scenario> All =>
    [
        new(
            "OrderInEditMode",
            409,
            """
            {"message":"%editor is editing order %orderNumber.",
             "parameters":{"orderNumber":100000001,"editor":"staff@shop.example"}}
            """,
            "staff@shop.example is editing order 100000001.",
            async shop =>
            {
                await shop.BuyAsync();
                await shop.SignInAsStaffAsync();
                await shop.DoAsync($"PUT {Order}/edit");
                await shop.SignInAsync(ShopClient.Email, ShopClient.Password);
                return await shop.TryAsync($"PATCH {Order}", new { note = "Ring twice." });
            }),
        new(
            "OrderShipped",
            409,
            """
            {"message":"Order %orderNumber was shipped at %shippedAt.",
             "parameters":{"orderNumber":100000001,"shippedAt":"2026-03-02T10:00:00+00:00"}}
            """,
            "Order 100000001 was shipped at Mon, 02 Mar 2026 10:00:00 GMT.",
            async shop =>
            {
                await ShipAsync(shop);
                return await shop.TryAsync($"POST {Order}/cancellation");
            }),
        new(
            "OrderCancelled",
            409,
            """{"message":"Order %orderNumber was cancelled.","parameters":{"orderNumber":100000001}}""",
            "Order 100000001 was cancelled.",
            async shop =>
            {
                await shop.BuyAsync();
                await shop.DoAsync($"POST {Order}/cancellation");
                return await shop.TryAsync($"POST {Order}/cancellation");
            }),
        new(
            "InvalidRefund",
            400,
            """
            {"message":"A refund of %requested is not possible; at most %refundable can be refunded.",
             "parameters":{"requested":40,"refundable":37.40}}
            """,
            "A refund of 40.00 is not possible; at most 37.40 can be refunded.",
            async shop =>
            {
                await ShipAsync(shop);
                await shop.DoAsync($"POST {Order}/refunds", new { amount = 10 });
                return await shop.TryAsync($"POST {Order}/refunds", new { amount = 40 });
            }),
        new(
            "ReturnPeriodOver",
            409,
            """
            {"message":"Order %orderNumber could be returned until %lastDay.",
             "parameters":{"orderNumber":100000001,"lastDay":"2026-03-16"}}
            """,
            "Order 100000001 could be returned until Monday, 16 March 2026.",
            async shop =>
            {
                await ShipAsync(shop);
                shop.Time.Advance(TimeSpan.FromDays(15));
                await shop.SignInAsStaffAsync();
                return await shop.TryAsync($"POST {Order}/refunds", new { amount = 10 });
            }),
    ];

    private static async Task ShipAsync(ShopClient shop)
    {
        await shop.BuyAsync();
        await shop.SignInAsStaffAsync();
        await shop.DoAsync($"POST {Order}/shipment");
    }
}
