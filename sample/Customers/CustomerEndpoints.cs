using System.Net.Mail;
using System.Security.Claims;
using ErrorGen.AspNetCore;
using Microsoft.AspNetCore.Http.HttpResults;
using Shop.Access;

namespace Shop.Customers;

/// <summary>The endpoint for registration.</summary>
internal static class CustomerEndpoints
{
    private const int MinimumAge = 16;

    public static void MapCustomers(this RouteGroupBuilder shop)
    {
        shop.MapPost("/customers", Register)
            .WithSummary("Registers a customer").ProducesErrors(Errors.MalformedEmail, Errors.WeakPassword, Errors.EmailTaken, Errors.CustomerTooYoung);
        shop.MapGet("/customers/me", (ClaimsPrincipal caller, CustomerStore customers) => customers.Get(caller.Email))
            .WithSummary("Reads the customer who is signed in").RequireSignIn().ProducesError<NoSuchEntityError>();
    }

    private static Created<Customer> Register(
        Registration registration, Accounts accounts, CustomerStore customers, TimeProvider time)
    {
        string email = registration.Email;
        if (!MailAddress.TryCreate(email, out MailAddress? parsed) || parsed.Address != email)
        {
            throw new MalformedEmailException(email);
        }

        if (accounts.Has(email))
        {
            throw new EmailTakenException(email);
        }

        DateOnly possibleOn = registration.DateOfBirth.AddYears(MinimumAge);
        if (time.GetToday() < possibleOn)
        {
            throw new CustomerTooYoungException(MinimumAge, possibleOn);
        }

        accounts.Add(email, registration.Password);
        Customer customer = customers.Save(
            new Customer(email, registration.FirstName, registration.LastName, registration.DateOfBirth));
        return TypedResults.Created("customers/me", customer);
    }
}
