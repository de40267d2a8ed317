namespace Shop.Catalog;

internal sealed record CategoryData(string Name, int? ParentId = null);
