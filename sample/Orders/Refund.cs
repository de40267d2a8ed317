namespace Shop.Orders;

internal sealed record Refund(decimal Amount);
