namespace Shop.Shipping;

/// <summary>The carrier's answer. A price that is left out must not become 0.</summary>
internal sealed record ShippingRate(decimal? Price);
