namespace ErrorGen.Sample.Tests.Scenarios;

internal static class ProductScenarios
{
    public static IEnumerable<Scenario> All =>
    [
        new(
            "InvalidProductData",
            400,
            """{"message":"Invalid product data: %1","parameters":["The name is missing"]}""",
            "Invalid product data: The name is missing",
            shop => shop.TryAsync("PUT products/MUG-BLUE", new { attributeSetId = 4, price = 8.5 })),
        new(
            "SkuMismatch",
            400,
            """
            {"message":"The address names product %1, the body names product %2.","parameters":["MUG-BLUE","MUG-RED"]}
            """,
            "The address names product MUG-BLUE, the body names product MUG-RED.",
            shop => shop.TryAsync("PUT products/MUG-BLUE", Mug(sku: "MUG-RED"))),
        new(
            "SkuWithSpace",
            400,
            """
            {"message":"The SKU '%sku' has a space, which is %20 in addresses. Write a hyphen.","parameters":{"sku":"MUG BLUE"}}
            """,
            "The SKU 'MUG BLUE' has a space, which is %20 in addresses. Write a hyphen.",
            async shop =>
            {
                await shop.SignInAsStaffAsync();
                return await shop.TryAsync("POST products", Mug(sku: "MUG BLUE"));
            }),
        new(
            "SkuTaken",
            409,
            """{"message":"A product with the SKU %sku already exists.","parameters":{"sku":"MUG-WHITE"}}""",
            "A product with the SKU MUG-WHITE already exists.",
            async shop =>
            {
                await shop.SignInAsStaffAsync();
                return await shop.TryAsync("POST products", Mug(sku: "MUG-WHITE"));
            }),
        new(
            "ProductDiscontinued",
            410,
            """
            {"message":"Product %sku was discontinued on %discontinuedOn.",
             "parameters":{"sku":"POT-IRON","discontinuedOn":"2026-03-02","successor":null}}
            """,
            "Product POT-IRON was discontinued on 2 March 2026.",
            async shop =>
            {
                await shop.SignInAsStaffAsync();
                await shop.DoAsync("DELETE products/POT-IRON");
                return await shop.TryAsync("GET products/POT-IRON");
            }),
        new(
            "ProductInCarts",
            409,
            """{"message":"Product %sku is in open carts: %carts.","parameters":{"sku":"MUG-WHITE","carts":1}}""",
            "Product MUG-WHITE is in open carts: 1.",
            async shop =>
            {
                await shop.StartCartAsync("MUG-WHITE", quantity: 2);
                await shop.SignInAsStaffAsync();
                return await shop.TryAsync("DELETE products/MUG-WHITE");
            }),
        new(
            "ImageNotSecure",
            400,
            """
            {"message":"The image %image is not served over https.","parameters":{"image":"http://images.example/mug blue.png"}}
            """,
            "The image http://images.example/mug blue.png is not served over https.",
            shop => shop.TryAsync("PUT products/MUG-BLUE", Mug(image: "http://images.example/mug blue.png"))),
        new(
            "InvalidStock",
            400,
            """
            {"message":"The stock of %sku cannot be %quantity.","parameters":{"sku":"MUG-WHITE","quantity":-9000000000}}
            """,
            "The stock of MUG-WHITE cannot be -9,000,000,000.",
            async shop =>
            {
                await shop.SignInAsStaffAsync();
                return await shop.TryAsync("PUT products/MUG-WHITE/stock", new { quantity = -9_000_000_000 });
            }),
        new(
            "InvalidPrice",
            400,
            """
            {"message":"A price of %price is not between %lowest and %highest.",
             "parameters":{"price":0.005,"lowest":0.01,"highest":9999.99}}
            """,
            "A price of 0.005 is not between 0.01 and 9999.99.",
            shop => shop.TryAsync("PUT products/MUG-BLUE", Mug(price: 0.005m))),
        new(
            "PriceDropTooSteep",
            409,
            """
            {"message":"The price of %sku would fall by %drop. Confirm the change to make it.",
             "parameters":{"sku":"POT-IRON","drop":0.9}}
            """,
            "The price of POT-IRON would fall by 90%. Confirm the change to make it.",
            shop => shop.TryAsync("PUT products/POT-IRON", Mug(price: 8.90m))),
    ];

    public static object Mug(string? sku = null, decimal price = 8.50m, string? image = null) =>
        new { sku, name = "Mug, blue", attributeSetId = 4, price, image };
}
