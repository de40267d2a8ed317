using System.Globalization;
using Shop.Access;
using Shop.Carts;

namespace Shop.Orders;

/// <summary>All orders.</summary>
internal sealed class OrderStore
{
    private readonly Dictionary<long, Order> _orders = [];

    public Order Add(Cart cart, decimal total) => Save(new Order(100_000_001L + _orders.Count, cart.Email, cart.Lines, total));

    /// <summary>An order that is the caller's own, or any for the staff.</summary>
    public Order Get(long number, Caller caller)
    {
        Session session = caller.Session;
        return _orders.TryGetValue(number, out Order? order) && (order.Email == session.Email || caller.Has(Permissions.Orders))
            ? order
            : throw new NoSuchEntityException(fieldName: "orderNumber", fieldValue: number.ToString(CultureInfo.InvariantCulture));
    }

    public Order Save(Order order) => _orders[order.Number] = order;
}
