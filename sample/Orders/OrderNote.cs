namespace Shop.Orders;

internal sealed record OrderNote(string Note);
