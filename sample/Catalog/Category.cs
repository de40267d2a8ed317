namespace Shop.Catalog;

/// <summary>A shelf of the shop; one without a parent stands at the top.</summary>
internal sealed record Category(int Id, string Name, int? ParentId);
