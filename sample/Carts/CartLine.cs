namespace Shop.Carts;

internal sealed record CartLine(string Sku, int Quantity);
