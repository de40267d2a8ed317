using System.Globalization;
using System.Security.Claims;
using ErrorGen.AspNetCore;
using Microsoft.AspNetCore.Http.HttpResults;
using Shop.Access;

namespace Shop.Customers;

/// <summary>Endpoints for the addresses of the signed-in customer.</summary>
internal static class AddressEndpoints
{
    private const int MostAddresses = 5;

    public static void MapAddresses(this RouteGroupBuilder shop)
    {
        RouteGroupBuilder own = shop.MapGroup("/customers/me/addresses").RequireSignIn().ProducesError<NoSuchEntityError>();
        own.MapPost("", Add).WithSummary("Adds an address").ProducesErrors(Errors.TooManyAddresses, Errors.AddressIncomplete, Errors.CountryNotServed);
        own.MapPut("/{id:int}/default", MakeDefault).WithSummary("Makes an address the default");
        own.MapDelete("/{id:int}", Remove).WithSummary("Removes an address").ProducesError<DefaultAddressNeededError>();
    }

    public static Address GetAddress(this Customer customer, int id) =>
        customer.Addresses.FirstOrDefault(address => address.Id == id)
        ?? throw new NoSuchEntityException(fieldName: "addressId", fieldValue: id.ToString(CultureInfo.InvariantCulture));

    private static Created<Address> Add(AddressData data, ClaimsPrincipal caller, CustomerStore customers)
    {
        Customer customer = customers.Get(caller.Email);
        if (customer.Addresses.Count == MostAddresses)
        {
            throw new TooManyAddressesException(MostAddresses);
        }

        int id = customer.Addresses.Select(address => address.Id).DefaultIfEmpty().Max() + 1;
        Address added = AddressRules.Create(data, id, isDefault: customer.Addresses.Count == 0);
        customers.Save(customer with { Addresses = [.. customer.Addresses, added] });
        return TypedResults.Created((string?)null, added);
    }

    private static Customer MakeDefault(int id, ClaimsPrincipal caller, CustomerStore customers)
    {
        Customer customer = customers.Get(caller.Email);
        _ = customer.GetAddress(id);
        return customers.Save(customer with
        {
            Addresses = [.. customer.Addresses.Select(address => address with { IsDefault = address.Id == id })],
        });
    }

    private static NoContent Remove(int id, ClaimsPrincipal caller, CustomerStore customers)
    {
        Customer customer = customers.Get(caller.Email);
        if (customer.GetAddress(id).IsDefault)
        {
            throw new DefaultAddressNeededException(id);
        }

        customers.Save(customer with { Addresses = [.. customer.Addresses.Where(address => address.Id != id)] });
        return TypedResults.NoContent();
    }
}
