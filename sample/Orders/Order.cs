using Shop.Carts;

namespace Shop.Orders;

internal sealed record Order(long Number, string Email, IReadOnlyList<CartLine> Lines, decimal Total)
{
    public string? Note { get; init; }

    /// <summary>The one who has the order in edit mode.</summary>
    public string? Editor { get; init; }

    public DateTimeOffset? ShippedAt { get; init; }

    public bool IsCancelled { get; init; }

    public decimal Refunded { get; init; }
}
