using Microsoft.Extensions.Options;
using Shop.Carts;
using Shop.Catalog;
using Shop.Coupons;
using Shop.Customers;
using Shop.Payments;
using Shop.Shipping;

namespace Shop.Orders;

/// <summary>Makes an order of a cart: checks everything first, then charges the card, and then saves the order.</summary>
internal sealed class Checkout(
    IOptions<ShopOptions> options,
    CartStore carts,
    CartPricing pricing,
    ProductStore products,
    CouponStore coupons,
    OrderStore orders,
    Carrier carrier,
    IPaymentProvider payments)
{
    public async Task<Order> PlaceAsync(Cart cart, Customer customer, Payment payment, CancellationToken cancellationToken)
    {
        Check(cart, payment);
        Address address = customer.GetAddress(cart.AddressId ?? throw new ShippingAddressMissingException(cart.Id));
        decimal total = payment.ExpectedTotal + await carrier.GetPriceAsync(address, cancellationToken);
        await payments.ChargeAsync(payment.Token, total, cancellationToken);
        return Commit(cart, total);
    }

    private void Check(Cart cart, Payment payment)
    {
        if (cart.Lines.Count == 0)
        {
            throw new CartEmptyException(cart.Id);
        }

        string[] soldOut = [.. cart.Lines.Select(line => line.Sku).Where(sku => products.Get(sku).Stock == 0)];
        if (soldOut.Length > 0)
        {
            throw new ItemsSoldOutException(soldOut);
        }

        foreach (CartLine line in cart.Lines)
        {
            int available = products.Get(line.Sku).Stock;
            if (line.Quantity > available)
            {
                throw new NotEnoughStockException(line.Sku, line.Quantity, available);
            }
        }

        if (cart.Coupon is { } code)
        {
            coupons.Check(coupons.Get(code), pricing.Subtotal(cart));
        }

        decimal total = pricing.Total(cart);
        decimal minimum = options.Value.MinimumOrder;
        if (total < minimum)
        {
            throw new BelowMinimumOrderException(total, minimum);
        }

        if (total != payment.ExpectedTotal)
        {
            throw new TotalChangedException(payment.ExpectedTotal, total);
        }
    }

    private Order Commit(Cart cart, decimal total)
    {
        products.Take(cart.Lines);
        if (cart.Coupon is { } code)
        {
            coupons.Use(coupons.Get(code));
        }

        Order order = orders.Add(cart, total);
        carts.Save(cart with { OrderNumber = order.Number });
        return order;
    }
}
