namespace Shop.Customers;

/// <summary>An address as clients send it.</summary>
internal sealed record AddressData(string? Street = null, string? Postcode = null, string? City = null, string? CountryId = null);
