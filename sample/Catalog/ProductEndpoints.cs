using ErrorGen;
using ErrorGen.AspNetCore;
using Microsoft.AspNetCore.Http.HttpResults;
using Shop.Access;
using Shop.Carts;

namespace Shop.Catalog;

/// <summary>Endpoints for reading and changing products.</summary>
internal static class ProductEndpoints
{
    private const int LargestPage = 100;
    private const int LargestStock = 1_000_000;

    private static readonly ErrorDefinition[] Lookup = [Errors.NoSuchEntity, Errors.ProductDiscontinued];
    private static readonly ErrorDefinition[] Rules = [Errors.InvalidProductData, Errors.InvalidPrice, Errors.ImageNotSecure];

    public static void MapProducts(this RouteGroupBuilder shop)
    {
        shop.MapGet("/products", List).WithSummary("Lists the products").ProducesError<PageSizeTooLargeError>();
        shop.MapGet("/products/{sku}", (string sku, ProductStore products) => products.Get(sku)).WithSummary("Reads a product").ProducesErrors(Lookup);
        shop.MapPut("/products/{sku}", Save).WithSummary("Changes a product")
            .ProducesErrors(Lookup).ProducesErrors(Rules).ProducesErrors(Errors.SkuMismatch, Errors.SkuWithSpace, Errors.PriceDropTooSteep);

        RouteGroupBuilder staff = shop.MapGroup("/products").RequireSignIn(Permissions.Catalog);
        staff.MapPost("", Add).WithSummary("Adds a product").ProducesErrors(Rules).ProducesErrors(Errors.SkuTaken, Errors.SkuWithSpace, Errors.NoSuchEntity);
        staff.MapPut("/{sku}/stock", SetStock).WithSummary("Sets the stock of a product").ProducesErrors(Lookup).ProducesError<InvalidStockError>();
        staff.MapDelete("/{sku}", Discontinue).WithSummary("Discontinues a product").ProducesErrors(Lookup).ProducesError<ProductInCartsError>();
    }

    private static Product[] List(ProductStore products, int pageSize = 20, int currentPage = 1) =>
        pageSize > LargestPage
            ? throw new PageSizeTooLargeException(pageSize, LargestPage)
            : products.Range.Chunk(Math.Max(1, pageSize)).ElementAtOrDefault(currentPage - 1) ?? [];

    private static Created<Product> Add(ProductData data, ProductStore products, CategoryStore categories)
    {
        ProductRules.Check(data);
        string sku = data.Sku ?? throw new InvalidProductDataException(reason: "The SKU is missing");
        ProductRules.CheckSku(sku);
        if (products.Has(sku))
        {
            throw new SkuTakenException(sku);
        }

        Product product = products.Save(Apply(data, new Product(sku, "", 0, 0), categories));
        return TypedResults.Created($"products/{Uri.EscapeDataString(sku)}", product);
    }

    /// <remarks>This change does not require a permission, so that the first request of the README works without signing in.</remarks>
    private static Product Save(
        string sku, ProductData data, ProductStore products, CategoryStore categories, bool confirmPrice = false)
    {
        ProductRules.Check(data);
        if (data.Sku is { } skuInBody && skuInBody != sku)
        {
            throw new SkuMismatchException(sku, skuInBody);
        }

        if (!products.Has(sku))
        {
            ProductRules.CheckSku(sku);
            return products.Save(Apply(data, new Product(sku, "", 0, 0), categories));
        }

        Product product = products.Get(sku);
        if (!confirmPrice)
        {
            ProductRules.CheckPriceDrop(product, data.Price);
        }

        return products.Save(Apply(data, product, categories));
    }

    private static Product SetStock(string sku, StockLevel level, ProductStore products) =>
        level.Quantity is < 0 or > LargestStock
            ? throw new InvalidStockException(sku, level.Quantity)
            : products.Save(products.Get(sku) with { Stock = (int)level.Quantity });

    private static NoContent Discontinue(
        string sku, ProductStore products, CartStore carts, TimeProvider time, string? successor = null)
    {
        Product product = products.Get(sku);
        int openCarts = carts.CountOpenWith(sku);
        if (openCarts > 0)
        {
            throw new ProductInCartsException(sku, openCarts);
        }

        products.Save(product with
        {
            DiscontinuedOn = time.GetToday(),
            Successor = successor is null ? null : products.Get(successor).Sku,
        });
        return TypedResults.NoContent();
    }

    private static Product Apply(ProductData data, Product product, CategoryStore categories) => product with
    {
        Name = data.Name!,
        AttributeSetId = data.AttributeSetId,
        Price = data.Price,
        PackSize = data.PackSize,
        CategoryId = data.CategoryId is { } id ? categories.Get(id).Id : null,
        Image = data.Image,
    };
}
