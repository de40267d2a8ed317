using ErrorGen.Sample.Tests.Harness;

namespace ErrorGen.Sample.Tests.Scenarios;

internal static class CategoryScenarios
{
    public static IEnumerable<Scenario> All =>
    [
        new(
            "CategoryNameTaken",
            409,
            """
            {"message":"A category '%name' already exists here.","parameters":{"name":"Kitchen","parentId":null}}
            """,
            "A category 'Kitchen' already exists here.",
            async shop =>
            {
                await AddTreeAsync(shop);
                return await shop.TryAsync("POST categories", new { name = "Kitchen" });
            }),
        new(
            "CategoryNotEmpty",
            409,
            """{"message":"Category %1 is not empty; products in it: %2.","parameters":[2,1]}""",
            "Category 2 is not empty; products in it: 1.",
            async shop =>
            {
                await AddTreeAsync(shop);
                await shop.DoAsync(
                    "PUT products/MUG-BLUE", new { name = "Mug, blue", attributeSetId = 4, price = 8.5, categoryId = 2 });
                return await shop.TryAsync("DELETE categories/2");
            }),
        new(
            "CategoryLoop",
            409,
            """
            {"message":"Category %categoryId cannot move into %parentId, which is a part of it.",
             "parameters":{"categoryId":1,"parentId":2}}
            """,
            "Category 1 cannot move into 2, which is a part of it.",
            async shop =>
            {
                await AddTreeAsync(shop);
                return await shop.TryAsync("PUT categories/1/parent", new { parentId = 2 });
            }),
    ];

    /// <summary>Category 1, Kitchen, with category 2, Mugs, in it.</summary>
    private static async Task AddTreeAsync(ShopClient shop)
    {
        await shop.SignInAsStaffAsync();
        await shop.DoAsync("POST categories", new { name = "Kitchen" });
        await shop.DoAsync("POST categories", new { name = "Mugs", parentId = 1 });
    }
}
