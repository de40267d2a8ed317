using System.ComponentModel.DataAnnotations;

namespace Shop.Customers;

internal sealed record Customer(string Email, string FirstName, string LastName, DateOnly DateOfBirth)
{
    public IReadOnlyList<Address> Addresses { get; init; } = [];
}

/// <summary>The framework validates the annotated members before the handler runs. Rules with their own message are errors of the catalogue.</summary>
public sealed record Registration(
    string Email,
    string Password,
    [Required, StringLength(50)] string FirstName,
    [Required, StringLength(50)] string LastName,
    DateOnly DateOfBirth);

internal sealed record Address(int Id, string Street, string Postcode, string City, string CountryId, bool IsDefault);

/// <summary>An address as clients send it.</summary>
internal sealed record AddressData(string? Street = null, string? Postcode = null, string? City = null, string? CountryId = null);
