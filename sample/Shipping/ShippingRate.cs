namespace Shop.Shipping;

/// <summary>The carrier's answer.</summary>
internal sealed record ShippingRate(decimal Price);
