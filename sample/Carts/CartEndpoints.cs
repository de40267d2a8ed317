using Shop.Access;
using Shop.Catalog;
using Shop.Coupons;
using Shop.Customers;

namespace Shop.Carts;

/// <summary>Filling a cart. <see cref="Orders.OrderEndpoints"/> has the order that comes of it.</summary>
internal static class CartEndpoints
{
    public static void MapCarts(this RouteGroupBuilder shop)
    {
        shop.MapPost("/carts", (Caller caller, CartStore carts, CartPricing pricing) =>
        {
            CartView cart = pricing.View(carts.Add(caller.Session));
            return TypedResults.Created($"carts/{cart.Id}", cart);
        });

        shop.MapGet("/carts/{id:guid}", (Guid id, Caller caller, CartStore carts, CartPricing pricing) =>
            pricing.View(carts.Get(id, caller.Session)));

        shop.MapPost("/carts/{id:guid}/items", AddItem);
        shop.MapPut("/carts/{id:guid}/coupons/{code}", UseCoupon);
        shop.MapPut("/carts/{id:guid}/address", UseAddress);
    }

    private static CartView AddItem(
        Guid id, CartLine item, Caller caller, CartStore carts, ProductStore products, CartPricing pricing)
    {
        Cart cart = carts.Get(id, caller.Session);
        Product product = products.Get(item.Sku);
        if (item.Quantity < 1 || item.Quantity % product.PackSize != 0)
        {
            throw new QuantityNotInPacksException(product.Sku, product.PackSize, item.Quantity);
        }

        long quantity = (long)cart.QuantityOf(product.Sku) + item.Quantity;
        if (quantity > product.Stock)
        {
            throw new NotEnoughStockException(product.Sku, quantity, product.Stock);
        }

        var line = new CartLine(product.Sku, (int)quantity);
        return pricing.View(carts.Save(cart with { Lines = [.. cart.Lines.Where(other => other.Sku != line.Sku), line] }));
    }

    private static CartView UseCoupon(
        Guid id, string code, Caller caller, CartStore carts, CouponStore coupons, CartPricing pricing)
    {
        Cart cart = carts.Get(id, caller.Session);
        Coupon coupon = coupons.Get(code);
        if (cart.Coupon is { } applied && applied != coupon.Code)
        {
            throw new CouponNotCombinableException(coupon.Code, applied);
        }

        coupons.Check(coupon, pricing.Subtotal(cart));
        return pricing.View(carts.Save(cart with { Coupon = coupon.Code }));
    }

    private static CartView UseAddress(
        Guid id, AddressChoice choice, Caller caller, CartStore carts, CustomerStore customers, CartPricing pricing)
    {
        Cart cart = carts.Get(id, caller.Session);
        Address address = customers.Get(caller.Session).GetAddress(choice.AddressId);
        return pricing.View(carts.Save(cart with { AddressId = address.Id }));
    }
}
