namespace Shop.Catalog;

/// <summary>A product as clients send it. Everything may be missing, because <see cref="ProductRules"/> knows a better answer than the JSON reader.</summary>
internal sealed record ProductData(
    string? Sku = null,
    string? Name = null,
    int AttributeSetId = 0,
    decimal Price = 0,
    int PackSize = 1,
    int? CategoryId = null,
    Uri? Image = null);
