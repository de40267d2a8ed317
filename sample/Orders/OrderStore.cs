using System.Globalization;
using System.Security.Claims;
using Shop.Access;
using Shop.Carts;

namespace Shop.Orders;

/// <summary>Stores the orders.</summary>
internal sealed class OrderStore
{
    private readonly Dictionary<long, Order> _orders = [];

    public Order Add(Cart cart, decimal total) => Save(new Order(100_000_001L + _orders.Count, cart.Email, cart.Lines, total));

    /// <summary>Returns an order of the caller, or any order for the staff.</summary>
    public Order Get(long number, ClaimsPrincipal caller) =>
        _orders.TryGetValue(number, out Order? order) && (order.Email == caller.Email || caller.Has(Permissions.Orders))
            ? order
            : throw new NoSuchEntityException(fieldName: "orderNumber", fieldValue: number.ToString(CultureInfo.InvariantCulture));

    public bool HasAny(string email) => _orders.Values.Any(order => order.Email == email);

    public Order Save(Order order) => _orders[order.Number] = order;
}
