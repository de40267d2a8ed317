namespace Shop.Carts;

/// <summary>A cart as clients see it.</summary>
internal sealed record CartView(Guid Id, IReadOnlyList<CartLine> Lines, string? Coupon, int? AddressId, decimal Total);
