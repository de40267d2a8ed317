using ErrorGen.AspNetCore;
using Shop.Access;
using Shop.Carts;
using Shop.Catalog;
using Shop.Coupons;
using Shop.Customers;
using Shop.Operation;
using Shop.Orders;
using Shop.Payments;

namespace Shop;

internal static class ShopEndpoints
{
    public static void MapShop(this RouteGroupBuilder shop)
    {
        shop.RequireRateLimiting(CallLimit.PerClient);

        // Does not use data of the shop, so it does not take the lock: other requests do not wait for a slow bank.
        shop.MapPayments();

        RouteGroupBuilder inTurn = shop.MapGroup("").AddEndpointFilter<OneAtATimeFilter>();

        // Not closed by maintenance: otherwise the staff could not open the shop again.
        inTurn.MapSessions();
        inTurn.MapMaintenance();

        RouteGroupBuilder open = inTurn.MapGroup("").AddEndpointFilter<MaintenanceFilter>().ProducesError<MaintenanceModeError>();
        open.MapProducts();
        open.MapCategories();
        open.MapCustomers();
        open.MapAddresses();
        open.MapCarts();
        open.MapCoupons();
        open.MapOrders();
    }
}
