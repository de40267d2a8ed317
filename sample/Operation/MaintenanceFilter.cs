namespace Shop.Operation;

/// <summary>Refuses all requests while the shop is closed.</summary>
internal sealed class MaintenanceFilter(Maintenance maintenance) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        maintenance.Reason is { } reason ? throw new MaintenanceModeException(reason) : next(context);
}

/// <summary>The reason why the shop is closed, or null if it is open.</summary>
internal sealed class Maintenance
{
    public string? Reason { get; set; }
}
