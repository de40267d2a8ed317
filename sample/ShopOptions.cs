namespace Shop;

/// <summary>The section <c>Shop</c> of the settings.</summary>
internal sealed class ShopOptions
{
    /// <summary>The name of the shop in addresses that contain one.</summary>
    public required string Name { get; set; }

    public required string StaffEmail { get; set; }

    public required string StaffPassword { get; set; }

    public int CallsPerMinute { get; set; }

    /// <summary>The time limit of a request.</summary>
    public TimeSpan SlowestAnswer { get; set; }

    public decimal MinimumOrder { get; set; }

    /// <summary>The address of the service that returns the price of shipping; null for a fixed price.</summary>
    public Uri? CarrierAddress { get; set; }
}
