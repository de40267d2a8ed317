namespace Shop.Customers;

internal sealed record Registration(string Email, string Password, string FirstName, string LastName, DateOnly DateOfBirth);
