using Shop.Access;

namespace Shop.Operation;

/// <summary>Closes and opens the shop.</summary>
internal static class MaintenanceEndpoints
{
    public static void MapMaintenance(this RouteGroupBuilder shop)
    {
        RouteGroupBuilder staff = shop.MapGroup("/maintenance").RequireSignIn(Permissions.Maintenance);
        staff.MapPut("", (MaintenanceNotice notice, Maintenance maintenance) =>
        {
            maintenance.Reason = notice.Reason;
            return TypedResults.NoContent();
        }).WithSummary("Closes the shop");

        staff.MapDelete("", (Maintenance maintenance) =>
        {
            maintenance.Reason = null;
            return TypedResults.NoContent();
        }).WithSummary("Opens the shop");
    }
}

internal sealed record MaintenanceNotice(string Reason);
