namespace Shop.Access;

/// <summary>The permissions of the staff. Each is also the name of a policy.</summary>
internal static class Permissions
{
    public const string ClaimType = "permission";

    public const string Catalog = "catalog";
    public const string Orders = "orders";
    public const string Maintenance = "maintenance";

    public static IReadOnlyList<string> OfStaff { get; } = [Catalog, Orders, Maintenance];
}
