using Shop.Access;
using Shop.Carts;
using Shop.Catalog;
using Shop.Customers;

namespace Shop.Orders;

/// <summary>Placing an order, and what happens to it afterwards.</summary>
internal static class OrderEndpoints
{
    public static void MapOrders(this RouteGroupBuilder shop)
    {
        shop.MapPost("/carts/{id:guid}/order", Place);
        shop.MapGet("/orders/{number:long}", (long number, Caller caller, OrderStore orders) => orders.Get(number, caller));
        shop.MapPatch("/orders/{number:long}", ChangeNote);
        shop.MapPut("/orders/{number:long}/edit", StartEdit);
        shop.MapDelete("/orders/{number:long}/edit", EndEdit);
        shop.MapPost("/orders/{number:long}/shipment", Ship);
        shop.MapPost("/orders/{number:long}/cancellation", Cancel);
        shop.MapPost("/orders/{number:long}/refunds", PayBack);
    }

    private static async Task<IResult> Place(
        Guid id,
        Payment payment,
        Caller caller,
        CartStore carts,
        CustomerStore customers,
        Checkout checkout,
        CancellationToken cancellationToken)
    {
        Cart cart = carts.Get(id, caller.Session);
        Order order = await checkout.PlaceAsync(cart, customers.Get(caller.Session), payment, cancellationToken);
        return TypedResults.Created($"orders/{order.Number}", order);
    }

    private static Order ChangeNote(long number, OrderNote note, Caller caller, OrderStore orders) =>
        orders.Save(GetChangeable(number, caller, orders) with { Note = note.Note });

    private static Order StartEdit(long number, Caller caller, OrderStore orders)
    {
        caller.Demand(Permissions.Orders);
        return orders.Save(GetChangeable(number, caller, orders) with { Editor = caller.Session.Email });
    }

    private static Order EndEdit(long number, Caller caller, OrderStore orders)
    {
        caller.Demand(Permissions.Orders);
        return orders.Save(orders.Get(number, caller) with { Editor = null });
    }

    private static Order Ship(long number, Caller caller, OrderStore orders, TimeProvider time)
    {
        caller.Demand(Permissions.Orders);
        return orders.Save(GetChangeable(number, caller, orders) with { ShippedAt = time.GetUtcNow() });
    }

    private static Order Cancel(long number, Caller caller, OrderStore orders, ProductStore products)
    {
        Order order = GetChangeable(number, caller, orders);
        products.PutBack(order.Lines);
        return orders.Save(order with { IsCancelled = true });
    }

    private static Order PayBack(long number, Refund refund, Caller caller, OrderStore orders, TimeProvider time)
    {
        caller.Demand(Permissions.Orders);
        Order order = orders.Get(number, caller);
        OrderRules.CheckRefund(order, refund.Amount, time.GetToday());
        return orders.Save(order with { Refunded = order.Refunded + refund.Amount });
    }

    private static Order GetChangeable(long number, Caller caller, OrderStore orders)
    {
        Order order = orders.Get(number, caller);
        OrderRules.CheckChange(order, caller.Session.Email);
        return order;
    }
}
