namespace Shop.Catalog;

/// <summary>A product that is or was sold.</summary>
internal sealed record Product(string Sku, string Name, int AttributeSetId, decimal Price)
{
    /// <summary>The product is sold in multiples of this number.</summary>
    public int PackSize { get; init; } = 1;

    public int? CategoryId { get; init; }

    public Uri? Image { get; init; }

    public int Stock { get; init; }

    public DateOnly? DiscontinuedOn { get; init; }

    public string? Successor { get; init; }
}

/// <summary>A product as clients send it. Every member may be missing, because <see cref="ProductRules"/> gives better messages than the JSON reader.</summary>
internal sealed record ProductData(
    string? Sku = null,
    string? Name = null,
    int AttributeSetId = 0,
    decimal Price = 0,
    int PackSize = 1,
    int? CategoryId = null,
    Uri? Image = null);

internal sealed record StockLevel(long Quantity);

/// <summary>A category of products; one without a parent is at the top level.</summary>
internal sealed record Category(int Id, string Name, int? ParentId);

internal sealed record CategoryData(string Name, int? ParentId = null);

internal sealed record NewParent(int? ParentId);
