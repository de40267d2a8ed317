namespace ErrorGen.AspNetCore.OpenApi.Tests.Harness;

/// <summary>The catalogue of the tests.</summary>
internal static class Shop
{
    public static ErrorCatalog Catalog { get; } = ErrorCatalog.Create("Errors", "en", static errors => errors
        .Add(new ErrorCatalogEntry(
            "OutOfStock", 409, "Only %available of %sku are left.", new ErrorParameter("sku"), new ErrorParameter("available", ErrorParameterType.Int32))
        {
            Description = "Not enough of a product is left.",
            RetryAfter = TimeSpan.FromSeconds(30),
        })
        .Add(new ErrorCatalogEntry(
            "PriceChanged",
            409,
            "The price of %sku changed from %oldPrice to %newPrice.",
            new ErrorParameter("sku"),
            new ErrorParameter("oldPrice", ErrorParameterType.Double),
            new ErrorParameter("newPrice", ErrorParameterType.Double)))
        .Add(new ErrorCatalogEntry("CartLocked", 409, "The cart is locked.") { DeprecationMessage = "Carts are no longer locked." })
        .Add(new ErrorCatalogEntry("NoSuchEntity", 404, "No such entity with %fieldName = %fieldValue", new ErrorParameter("fieldName"), new ErrorParameter("fieldValue", ErrorParameterType.Int64)))
        .Add(new ErrorCatalogEntry("InvalidData", 400, "Invalid data: %1", new ErrorParameter("reason")))
        .Add(new ErrorCatalogEntry(
            "Everything",
            422,
            "%a %b %c %d %e %f %g %h %i %j %k",
            new ErrorParameter("a"),
            new ErrorParameter("b", ErrorParameterType.Boolean),
            new ErrorParameter("c", ErrorParameterType.Int32),
            new ErrorParameter("d", ErrorParameterType.Int64),
            new ErrorParameter("e", ErrorParameterType.Decimal),
            new ErrorParameter("f", ErrorParameterType.Double),
            new ErrorParameter("g", ErrorParameterType.Guid),
            new ErrorParameter("h", ErrorParameterType.Date),
            new ErrorParameter("i", ErrorParameterType.DateTime),
            new ErrorParameter("j", ErrorParameterType.Duration) { IsNullable = true },
            new ErrorParameter("k", ErrorParameterType.Uri)))
        .Add(new ErrorCatalogEntry(
            "Lists",
            422,
            "%names %numbers %times %colours",
            new ErrorParameter("names") { IsList = true },
            new ErrorParameter("numbers", ErrorParameterType.Int32) { IsList = true },
            new ErrorParameter("times", ErrorParameterType.DateTime) { IsList = true, IsNullable = true },
            new ErrorParameter("colours") { IsList = true, Values = ["red", "green"] }))
        .Add(new ErrorCatalogEntry("CountedLists", 422, "%1 %2", new ErrorParameter("names") { IsList = true }, new ErrorParameter("count", ErrorParameterType.Int32)))
        .Add(new ErrorCatalogEntry("Numbered", 403, "Numbered.") { Code = "4711" })
        .Add(new ErrorCatalogEntry("Closed", 503, "Closed.") { Code = "shop/closed #1" })
        .AddStatus(new ErrorStatus(401, "Unauthorized") { MessageTemplate = "Sign in first.", Code = "SignInRequired" })
        .AddStatus(new ErrorStatus(429, "Too Many Requests") { Code = "TooManyCalls" }));

    public static ErrorDefinition OutOfStock => Get("OutOfStock");

    public static ErrorDefinition PriceChanged => Get("PriceChanged");

    public static ErrorDefinition CartLocked => Get("CartLocked");

    public static ErrorDefinition NoSuchEntity => Get("NoSuchEntity");

    public static ErrorDefinition InvalidData => Get("InvalidData");

    public static ErrorDefinition Everything => Get("Everything");

    public static ErrorDefinition[] Conflicts => [OutOfStock, PriceChanged, CartLocked];

    public static ErrorDefinition Get(string key) => Catalog.Definitions.Single(definition => definition.Key == key);
}
