namespace Shop.Operation;

/// <summary>Whether the shop is closed, and why.</summary>
internal sealed class Maintenance
{
    public string? Reason { get; set; }
}
