namespace Shop.Access;

/// <summary>What the staff may do and customers may not. Each is the name of a policy too.</summary>
internal static class Permissions
{
    public const string ClaimType = "permission";

    public const string Catalog = "catalog";
    public const string Orders = "orders";
    public const string Maintenance = "maintenance";

    public static IReadOnlyList<string> OfStaff { get; } = [Catalog, Orders, Maintenance];
}
