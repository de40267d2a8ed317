namespace Shop.Customers;

/// <summary>The rules for saving an address.</summary>
internal static class AddressRules
{
    private static readonly string[] Served = ["AT", "CH", "DE", "DK", "FR", "NL"];

    public static Address Create(AddressData data, int id, bool isDefault)
    {
        var address = new Address(
            id,
            data.Street ?? throw new AddressIncompleteException("street"),
            data.Postcode ?? throw new AddressIncompleteException("postcode"),
            data.City ?? throw new AddressIncompleteException("city"),
            data.CountryId ?? throw new AddressIncompleteException("countryId"),
            isDefault);
        return Served.Contains(address.CountryId) ? address : throw new CountryNotServedException(address.CountryId);
    }
}
