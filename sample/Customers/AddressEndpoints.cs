using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Shop.Access;

namespace Shop.Customers;

/// <summary>A customer's own addresses.</summary>
internal static class AddressEndpoints
{
    private const int MostAddresses = 5;

    public static void MapAddresses(this RouteGroupBuilder shop)
    {
        shop.MapPost("/customers/me/addresses", Add);
        shop.MapPut("/customers/me/addresses/{id:int}/default", MakeDefault);
        shop.MapDelete("/customers/me/addresses/{id:int}", Remove);
    }

    public static Address GetAddress(this Customer customer, int id) =>
        customer.Addresses.FirstOrDefault(address => address.Id == id)
        ?? throw new NoSuchEntityException(fieldName: "addressId", fieldValue: id.ToString(CultureInfo.InvariantCulture));

    private static Created<Address> Add(AddressData data, Caller caller, CustomerStore customers)
    {
        Customer customer = customers.Get(caller.Session);
        if (customer.Addresses.Count == MostAddresses)
        {
            throw new TooManyAddressesException(MostAddresses);
        }

        int id = customer.Addresses.Select(address => address.Id).DefaultIfEmpty().Max() + 1;
        Address added = AddressRules.Create(data, id, isDefault: customer.Addresses.Count == 0);
        customers.Save(customer with { Addresses = [.. customer.Addresses, added] });
        return TypedResults.Created((string?)null, added);
    }

    private static Customer MakeDefault(int id, Caller caller, CustomerStore customers)
    {
        Customer customer = customers.Get(caller.Session);
        _ = customer.GetAddress(id);
        return customers.Save(customer with
        {
            Addresses = [.. customer.Addresses.Select(address => address with { IsDefault = address.Id == id })],
        });
    }

    private static NoContent Remove(int id, Caller caller, CustomerStore customers)
    {
        Customer customer = customers.Get(caller.Session);
        if (customer.GetAddress(id).IsDefault)
        {
            throw new DefaultAddressNeededException(id);
        }

        customers.Save(customer with { Addresses = [.. customer.Addresses.Where(address => address.Id != id)] });
        return TypedResults.NoContent();
    }
}
