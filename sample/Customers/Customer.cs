namespace Shop.Customers;

internal sealed record Customer(string Email, string FirstName, string LastName, DateOnly DateOfBirth)
{
    public IReadOnlyList<Address> Addresses { get; init; } = [];
}
