namespace Shop.Operation;

/// <summary>Turns everyone away while the shop is closed.</summary>
internal sealed class MaintenanceFilter(Maintenance maintenance) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        maintenance.Reason is { } reason ? throw new MaintenanceModeException(reason) : next(context);
}

/// <summary>Whether the shop is closed, and why.</summary>
internal sealed class Maintenance
{
    public string? Reason { get; set; }
}
