namespace Shop.Customers;

internal sealed record Address(int Id, string Street, string Postcode, string City, string CountryId, bool IsDefault);
