using System.Security.Claims;
using ErrorGen;
using ErrorGen.AspNetCore;
using Shop.Access;
using Shop.Carts;
using Shop.Catalog;
using Shop.Customers;

namespace Shop.Orders;

/// <summary>Endpoints for placing, changing and refunding orders.</summary>
internal static class OrderEndpoints
{
    private static readonly ErrorDefinition[] OfChange = [Errors.OrderInEditMode, Errors.OrderCancelled, Errors.OrderShipped];

    private static readonly ErrorDefinition[] OfCheckout =
    [
        Errors.CartEmpty, Errors.ItemsSoldOut, Errors.NotEnoughStock, Errors.BelowMinimumOrder, Errors.TotalChanged, Errors.ShippingAddressMissing,
        Errors.PaymentDeclined, Errors.CardExpired, Errors.CarrierUnavailable, Errors.CarrierAnswerInvalid,
    ];

    public static void MapOrders(this RouteGroupBuilder shop)
    {
        shop.MapPost("/carts/{id:guid}/order", Place).WithSummary("Orders the contents of a cart").RequireSignIn()
            .ProducesErrors(CartEndpoints.OfCart).ProducesErrors(CartEndpoints.OfCoupon).ProducesErrors(OfCheckout);

        RouteGroupBuilder order = shop.MapGroup("/orders/{number:long}").RequireSignIn().ProducesError<NoSuchEntityError>();
        order.MapGet("", (long number, ClaimsPrincipal caller, OrderStore orders) => orders.Get(number, caller)).WithSummary("Reads an order");
        order.MapPatch("", ChangeNote).WithSummary("Changes the note of an order").ProducesErrors(OfChange);
        order.MapPost("/cancellation", Cancel).WithSummary("Cancels an order").ProducesErrors(OfChange);

        RouteGroupBuilder staff = order.MapGroup("").RequireSignIn(Permissions.Orders);
        staff.MapPut("/edit", StartEdit).WithSummary("Starts to edit an order").ProducesErrors(OfChange);
        staff.MapDelete("/edit", EndEdit).WithSummary("Ends to edit an order");
        staff.MapPost("/shipment", Ship).WithSummary("Ships an order").ProducesErrors(OfChange);
        staff.MapPost("/refunds", PayBack).WithSummary("Refunds a part of an order").ProducesErrors(Errors.InvalidRefund, Errors.ReturnPeriodOver);
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
