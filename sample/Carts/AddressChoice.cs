namespace Shop.Carts;

internal sealed record AddressChoice(int AddressId);
