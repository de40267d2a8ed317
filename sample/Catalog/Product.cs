namespace Shop.Catalog;

/// <summary>A product in the range, or one that was.</summary>
internal sealed record Product(string Sku, string Name, int AttributeSetId, decimal Price)
{
    /// <summary>The product is sold in multiples of this.</summary>
    public int PackSize { get; init; } = 1;

    public int? CategoryId { get; init; }

    public Uri? Image { get; init; }

    public int Stock { get; init; }

    public DateOnly? DiscontinuedOn { get; init; }

    public string? Successor { get; init; }
}
