using Shop.Access;
using Shop.Carts;
using Shop.Catalog;
using Shop.Coupons;
using Shop.Customers;
using Shop.Operation;
using Shop.Orders;

namespace Shop;

internal static class ShopEndpoints
{
    public static void MapShop(this RouteGroupBuilder shop)
    {
        shop.AddEndpointFilter<ChallengeFilter>()
            .AddEndpointFilter<CallLimitFilter>()
            .AddEndpointFilter<OneAtATimeFilter>();

        // Always open: without these two nobody could open the shop again.
        shop.MapSessions();
        shop.MapMaintenance();

        RouteGroupBuilder open = shop.MapGroup("").AddEndpointFilter<MaintenanceFilter>();
        open.MapProducts();
        open.MapCategories();
        open.MapCustomers();
        open.MapAddresses();
        open.MapCarts();
        open.MapCoupons();
        open.MapOrders();
    }
}
