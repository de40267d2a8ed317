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

        // Touches no data of the shop, so that nobody has to wait for a slow bank but the one who asks.
        shop.MapPayments();

        RouteGroupBuilder inTurn = shop.MapGroup("").AddEndpointFilter<OneAtATimeFilter>();

        // Always open: without these two nobody could open the shop again.
        inTurn.MapSessions();
        inTurn.MapMaintenance();

        RouteGroupBuilder open = inTurn.MapGroup("").AddEndpointFilter<MaintenanceFilter>();
        open.MapProducts();
        open.MapCategories();
        open.MapCustomers();
        open.MapAddresses();
        open.MapCarts();
        open.MapCoupons();
        open.MapOrders();
    }
}
