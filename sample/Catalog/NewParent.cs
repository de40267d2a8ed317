namespace Shop.Catalog;

internal sealed record NewParent(int? ParentId);
