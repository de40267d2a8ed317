using System.Security.Claims;
using Shop.Access;
using Shop.Carts;
using Shop.Catalog;
using Shop.Customers;

namespace Shop.Orders;

/// <summary>Endpoints for placing, changing and refunding orders.</summary>
internal static class OrderEndpoints
{
    public static void MapOrders(this RouteGroupBuilder shop)
    {
        shop.MapPost("/carts/{id:guid}/order", Place).RequireAuthorization();

        RouteGroupBuilder order = shop.MapGroup("/orders/{number:long}").RequireAuthorization();
        order.MapGet("", (long number, ClaimsPrincipal caller, OrderStore orders) => orders.Get(number, caller));
        order.MapPatch("", ChangeNote);
        order.MapPost("/cancellation", Cancel);

        RouteGroupBuilder staff = order.MapGroup("").RequireAuthorization(Permissions.Orders);
        staff.MapPut("/edit", StartEdit);
        staff.MapDelete("/edit", EndEdit);
        staff.MapPost("/shipment", Ship);
        staff.MapPost("/refunds", PayBack);
    }

    private static async Task<IResult> Place(
        Guid id,
        Payment payment,
        ClaimsPrincipal caller,
        CartStore carts,
        CustomerStore customers,
        Checkout checkout,
        CancellationToken cancellationToken)
    {
        Cart cart = carts.Get(id, caller.Email);
        Order order = await checkout.PlaceAsync(cart, customers.Get(caller.Email), payment, cancellationToken);
        return TypedResults.Created($"orders/{order.Number}", order);
    }

    private static Order ChangeNote(long number, OrderNote note, ClaimsPrincipal caller, OrderStore orders) =>
        orders.Save(GetChangeable(number, caller, orders) with { Note = note.Note });

    private static Order StartEdit(long number, ClaimsPrincipal caller, OrderStore orders) =>
        orders.Save(GetChangeable(number, caller, orders) with { Editor = caller.Email });

    private static Order EndEdit(long number, ClaimsPrincipal caller, OrderStore orders) =>
        orders.Save(orders.Get(number, caller) with { Editor = null });

    private static Order Ship(long number, ClaimsPrincipal caller, OrderStore orders, TimeProvider time) =>
        orders.Save(GetChangeable(number, caller, orders) with { ShippedAt = time.GetUtcNow() });

    private static Order Cancel(long number, ClaimsPrincipal caller, OrderStore orders, ProductStore products)
    {
        Order order = GetChangeable(number, caller, orders);
        products.PutBack(order.Lines);
        return orders.Save(order with { IsCancelled = true });
    }

    private static Order PayBack(long number, Refund refund, ClaimsPrincipal caller, OrderStore orders, TimeProvider time)
    {
        Order order = orders.Get(number, caller);
        OrderRules.CheckRefund(order, refund.Amount, time.GetToday());
        return orders.Save(order with { Refunded = order.Refunded + refund.Amount });
    }

    private static Order GetChangeable(long number, ClaimsPrincipal caller, OrderStore orders)
    {
        Order order = orders.Get(number, caller);
        OrderRules.CheckChange(order, caller.Email);
        return order;
    }
}
