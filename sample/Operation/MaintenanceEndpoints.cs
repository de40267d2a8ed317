using Shop.Access;

namespace Shop.Operation;

/// <summary>Closes and opens the shop.</summary>
internal static class MaintenanceEndpoints
{
    public static void MapMaintenance(this RouteGroupBuilder shop)
    {
        shop.MapPut("/maintenance", (MaintenanceNotice notice, Caller caller, Maintenance maintenance) =>
        {
            caller.Demand(Permissions.Maintenance);
            maintenance.Reason = notice.Reason;
            return TypedResults.NoContent();
        });

        shop.MapDelete("/maintenance", (Caller caller, Maintenance maintenance) =>
        {
            caller.Demand(Permissions.Maintenance);
            maintenance.Reason = null;
            return TypedResults.NoContent();
        });
    }
}
