using Shop.Carts;

namespace Shop.Catalog;

/// <summary>Stores the products.</summary>
internal sealed class ProductStore
{
    private readonly SortedDictionary<string, Product> _products = new(StringComparer.Ordinal);

    public ProductStore()
    {
        Save(new Product("MUG-WHITE", "Mug, white", AttributeSetId: 4, Price: 8.50m) { Stock = 120 });
        Save(new Product("TEA-BLACK", "Black tea, 100 g", AttributeSetId: 9, Price: 6.90m) { Stock = 40 });
        Save(new Product("SPOON-SET", "Teaspoon", AttributeSetId: 4, Price: 2.25m) { Stock = 600, PackSize = 6 });
        Save(new Product("POT-IRON", "Tea pot, cast iron", AttributeSetId: 4, Price: 89m) { Stock = 3 });
    }

    /// <summary>The products that can be bought.</summary>
    public IEnumerable<Product> Range => _products.Values.Where(product => product.DiscontinuedOn is null);

    public bool Has(string sku) => _products.ContainsKey(sku);

    public Product Get(string sku)
    {
        if (!_products.TryGetValue(sku, out Product? product))
        {
            throw new NoSuchEntityException(fieldName: "sku", fieldValue: sku);
        }

        return product.DiscontinuedOn is { } discontinuedOn
            ? throw new ProductDiscontinuedException(sku, discontinuedOn, product.Successor)
            : product;
    }

    public Product Save(Product product) => _products[product.Sku] = product;

    public void Take(IEnumerable<CartLine> lines) => ChangeStock(lines, sign: -1);

    /// <summary>Returns products to the stock, also discontinued ones.</summary>
    public void PutBack(IEnumerable<CartLine> lines) => ChangeStock(lines, sign: 1);

    private void ChangeStock(IEnumerable<CartLine> lines, int sign)
    {
        foreach (CartLine line in lines)
        {
            Product product = _products[line.Sku];
            Save(product with { Stock = product.Stock + (sign * line.Quantity) });
        }
    }
}
