using System.ComponentModel.DataAnnotations;
using Shop.Carts;

namespace Shop.Orders;

internal sealed record Order(long Number, string Email, IReadOnlyList<CartLine> Lines, decimal Total)
{
    public string? Note { get; init; }

    /// <summary>The account that has the order in edit mode.</summary>
    public string? Editor { get; init; }

    public DateTimeOffset? ShippedAt { get; init; }

    public bool IsCancelled { get; init; }

    public decimal Refunded { get; init; }
}

public sealed record OrderNote([StringLength(200)] string Note);

/// <summary>How a cart is paid, and the total that was shown to the customer.</summary>
internal sealed record Payment(string Token, decimal ExpectedTotal);

internal sealed record Refund(decimal Amount);
