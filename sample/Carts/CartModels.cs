using System.ComponentModel.DataAnnotations;

namespace Shop.Carts;

/// <summary>The products that a customer intends to buy.</summary>
internal sealed record Cart(Guid Id, string Email, DateTimeOffset TouchedAt)
{
    public IReadOnlyList<CartLine> Lines { get; init; } = [];

    public string? Coupon { get; init; }

    public int? AddressId { get; init; }

    /// <summary>The order that the cart became.</summary>
    public long? OrderNumber { get; init; }

    public int QuantityOf(string sku) => Lines.FirstOrDefault(line => line.Sku == sku)?.Quantity ?? 0;
}

public sealed record CartLine([Required] string Sku, [Range(1, 1_000_000)] int Quantity);

/// <summary>A cart as clients see it.</summary>
internal sealed record CartView(Guid Id, IReadOnlyList<CartLine> Lines, string? Coupon, int? AddressId, decimal Total)
{
    /// <summary>A cart that does not have products or a coupon, so that its total needs no lookup.</summary>
    public static CartView OfEmpty(Cart cart) => new(cart.Id, cart.Lines, cart.Coupon, cart.AddressId, Total: 0);
}

internal sealed record AddressChoice(int AddressId);
