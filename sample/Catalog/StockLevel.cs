namespace Shop.Catalog;

internal sealed record StockLevel(long Quantity);
