namespace Shop.Catalog;

/// <summary>The rules for saving a product.</summary>
internal static class ProductRules
{
    private const decimal LowestPrice = 0.01m;
    private const decimal HighestPrice = 9999.99m;
    private const double SteepDrop = 0.5;

    private static readonly int[] AttributeSets = [4, 9, 15];

    public static void Check(ProductData data)
    {
        if (!AttributeSets.Contains(data.AttributeSetId))
        {
            throw new InvalidProductDataException(reason: "Invalid attribute set entity type");
        }

        if (string.IsNullOrWhiteSpace(data.Name))
        {
            throw new InvalidProductDataException(reason: "The name is missing");
        }

        if (data.PackSize < 1)
        {
            throw new InvalidProductDataException(reason: "A pack holds at least one piece");
        }

        if (data.Price is < LowestPrice or > HighestPrice)
        {
            throw new InvalidPriceException(data.Price, LowestPrice, HighestPrice);
        }

        if (data.Image is { } image && !(image.IsAbsoluteUri && image.Scheme == Uri.UriSchemeHttps))
        {
            throw new ImageNotSecureException(image);
        }
    }

    /// <summary>Refuses a SKU of a new product that is hard to read in addresses.</summary>
    public static void CheckSku(string sku)
    {
        if (sku.Contains(' ', StringComparison.Ordinal))
        {
            throw new SkuWithSpaceException(sku);
        }
    }

    /// <summary>Refuses a new price that is probably a typing error.</summary>
    public static void CheckPriceDrop(Product product, decimal newPrice)
    {
        double drop = (double)((product.Price - newPrice) / product.Price);
        if (drop > SteepDrop)
        {
            throw new PriceDropTooSteepException(product.Sku, drop);
        }
    }
}
