namespace Shop.Operation;

internal sealed record MaintenanceNotice(string Reason);
