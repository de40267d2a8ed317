namespace ErrorGen.Sample.Tests.Scenarios;

internal static class EverywhereScenarios
{
    public static IEnumerable<Scenario> All =>
    [
        new(
            "NoSuchEntity",
            404,
            """{"message":"No such entity with %fieldName = %fieldValue","parameters":{"fieldName":"sku","fieldValue":"NOTHING"}}""",
            "No such entity with sku = NOTHING",
            shop => shop.TryAsync("GET products/NOTHING")),
        new(
            "PageSizeTooLarge",
            400,
            """{"message":"A page has at most %2 items, not %1.","parameters":[101,100]}""",
            "A page has at most 100 items, not 101.",
            shop => shop.TryAsync("GET products?pageSize=101")),
        new(
            "MaintenanceMode",
            503,
            """{"message":"The shop is closed: %reason","parameters":{"reason":"stocktaking"}}""",
            "The shop is closed: stocktaking",
            async shop =>
            {
                await shop.SignInAsStaffAsync();
                await shop.DoAsync("PUT maintenance", new { reason = "stocktaking" });
                return await shop.TryAsync("GET products");
            })
        {
            RetryAfter = 300,
        },
    ];
}
