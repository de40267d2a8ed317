namespace Shop;

/// <summary>The section <c>Shop</c> of the settings.</summary>
internal sealed class ShopOptions
{
    /// <summary>What addresses call the shop that have a name for it.</summary>
    public required string Name { get; set; }

    public required string StaffEmail { get; set; }

    public required string StaffPassword { get; set; }

    public int CallsPerMinute { get; set; }

    /// <summary>How long a request may take.</summary>
    public TimeSpan SlowestAnswer { get; set; }

    public decimal MinimumOrder { get; set; }

    /// <summary>The service that knows what shipping costs; null where it costs the same everywhere.</summary>
    public Uri? CarrierAddress { get; set; }
}
