using Shop.Catalog;
using Shop.Coupons;

namespace Shop.Carts;

/// <summary>Calculates the current total of a cart.</summary>
internal sealed class CartPricing(ProductStore products, CouponStore coupons)
{
    public decimal Subtotal(Cart cart) => cart.Lines.Sum(line => line.Quantity * products.Get(line.Sku).Price);

    public decimal Total(Cart cart) =>
        Math.Max(0, Subtotal(cart) - (cart.Coupon is { } code ? coupons.Get(code).Discount : 0));

    public CartView View(Cart cart) => new(cart.Id, cart.Lines, cart.Coupon, cart.AddressId, Total(cart));
}
