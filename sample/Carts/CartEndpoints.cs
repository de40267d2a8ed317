using System.Security.Claims;
using ErrorGen;
using ErrorGen.AspNetCore;
using Shop.Access;
using Shop.Catalog;
using Shop.Coupons;
using Shop.Customers;
using Shop.Orders;

namespace Shop.Carts;

/// <summary>Endpoints for filling a cart. <see cref="Orders.OrderEndpoints"/> has those for ordering it.</summary>
internal static class CartEndpoints
{
    /// <summary>The errors of looking up a cart, its products, its coupon and its address.</summary>
    public static readonly ErrorDefinition[] OfCart = [Errors.NoSuchEntity, Errors.CartBecameOrder, Errors.CartExpired, Errors.ProductDiscontinued];

    /// <summary>The errors of a coupon that cannot be used.</summary>
    public static readonly ErrorDefinition[] OfCoupon = [Errors.CouponExpired, Errors.CouponUsedUp, Errors.CouponNeedsMore];

    public static void MapCarts(this RouteGroupBuilder shop)
    {
        RouteGroupBuilder own = shop.MapGroup("/carts").RequireSignIn();
        own.MapPost("", (ClaimsPrincipal caller, CartStore carts) =>
        {
            var cart = CartView.OfEmpty(carts.Add(caller.Email));
            return TypedResults.Created($"carts/{cart.Id}", cart);
        }).WithSummary("Creates a cart");

        own.MapGet("/{id:guid}", (Guid id, ClaimsPrincipal caller, CartStore carts, CartPricing pricing) =>
            pricing.View(carts.Get(id, caller.Email)))
            .WithSummary("Reads a cart").ProducesErrors(OfCart);

        own.MapPost("/{id:guid}/items", AddItem).WithSummary("Adds a product to a cart").ProducesErrors(OfCart).ProducesErrors(Errors.QuantityNotInPacks, Errors.NotEnoughStock);
        own.MapPut("/{id:guid}/coupons/{code}", UseCoupon).WithSummary("Adds a coupon to a cart").ProducesErrors(OfCart).ProducesErrors(OfCoupon)
            .ProducesErrors(Errors.CouponNotCombinable, Errors.CouponNotForCustomer);
        own.MapPut("/{id:guid}/address", UseAddress).WithSummary("Sets the address of a cart").ProducesErrors(OfCart);
    }

    private static CartView AddItem(
        Guid id, CartLine item, ClaimsPrincipal caller, CartStore carts, ProductStore products, CartPricing pricing)
    {
        Cart cart = carts.Get(id, caller.Email);
        Product product = products.Get(item.Sku);
        if (item.Quantity % product.PackSize != 0)
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
        Guid id, string code, ClaimsPrincipal caller, CartStore carts, CouponStore coupons, OrderStore orders, CartPricing pricing)
    {
        Cart cart = carts.Get(id, caller.Email);
        Coupon coupon = coupons.Get(code);
        if (cart.Coupon is { } applied && applied != coupon.Code)
        {
            throw new CouponNotCombinableException(coupon.Code, applied);
        }

        CouponStore.CheckAudience(coupon, caller.Has(Permissions.Catalog), !orders.HasAny(caller.Email));
        coupons.Check(coupon, pricing.Subtotal(cart));
        return pricing.View(carts.Save(cart with { Coupon = coupon.Code }));
    }

    private static CartView UseAddress(
        Guid id, AddressChoice choice, ClaimsPrincipal caller, CartStore carts, CustomerStore customers, CartPricing pricing)
    {
        Cart cart = carts.Get(id, caller.Email);
        Address address = customers.Get(caller.Email).GetAddress(choice.AddressId);
        return pricing.View(carts.Save(cart with { AddressId = address.Id }));
    }
}
