using ErrorGen.Sample.Tests.Harness;

namespace ErrorGen.Sample.Tests.Scenarios;

internal static class CustomerScenarios
{
    public static IEnumerable<Scenario> All =>
    [
        new(
            "MalformedEmail",
            400,
            """{"message":"'%email' is not an e-mail address.","parameters":{"email":"ada at example"}}""",
            "'ada at example' is not an e-mail address.",
            shop => shop.TryAsync("POST customers", ShopClient.Registration(email: "ada at example"))),
        new(
            "EmailTaken",
            409,
            """{"message":"%email already has an account.","parameters":{"email":"ADA@example.com"}}""",
            "ADA@example.com already has an account.",
            async shop =>
            {
                await shop.SignInAsCustomerAsync("ada@example.com");
                return await shop.TryAsync("POST customers", ShopClient.Registration(email: "ADA@example.com"));
            }),
        new(
            "WeakPassword",
            400,
            """
            {"message":"A password needs at least %minimumLength characters and a digit.",
             "parameters":{"minimumLength":10,"isLongEnough":true,"hasDigit":false}}
            """,
            "A password needs at least 10 characters and a digit.",
            shop => shop.TryAsync("POST customers", ShopClient.Registration(password: "analytical engine"))),
        new(
            "CustomerTooYoung",
            403,
            """
            {"message":"Customers must be at least %minimumAge years old. Registration is possible on %possibleOn.",
             "parameters":{"minimumAge":16,"possibleOn":"2026-03-03"}}
            """,
            "Customers must be at least 16 years old. Registration is possible on Tuesday, 3 March 2026.",
            shop => shop.TryAsync("POST customers", ShopClient.Registration(dateOfBirth: "2010-03-03"))),
        new(
            "AddressIncomplete",
            400,
            """{"message":"The address does not have a %field.","parameters":{"field":"street"}}""",
            "The address does not have a street.",
            async shop =>
            {
                await shop.SignInAsCustomerAsync();
                return await shop.TryAsync("POST customers/me/addresses", ShopClient.Address(street: null));
            }),
        new(
            "CountryNotServed",
            400,
            """{"message":"We do not deliver to %countryId.","parameters":{"countryId":"AQ"}}""",
            "We do not deliver to AQ.",
            async shop =>
            {
                await shop.SignInAsCustomerAsync();
                return await shop.TryAsync("POST customers/me/addresses", ShopClient.Address(countryId: "AQ"));
            }),
        new(
            "TooManyAddresses",
            409,
            """{"message":"An account can have at most %maximum addresses.","parameters":{"maximum":5}}""",
            "An account can have at most 5 addresses.",
            async shop =>
            {
                await shop.SignInAsCustomerAsync();
                for (int i = 0; i < 5; i++)
                {
                    await shop.DoAsync("POST customers/me/addresses", ShopClient.Address());
                }

                return await shop.TryAsync("POST customers/me/addresses", ShopClient.Address());
            }),
        new(
            "DefaultAddressNeeded",
            409,
            """
            {"message":"Address %addressId is the default. Make another one the default first.","parameters":{"addressId":1}}
            """,
            "Address 1 is the default. Make another one the default first.",
            async shop =>
            {
                await shop.SignInAsCustomerAsync();
                await shop.DoAsync("POST customers/me/addresses", ShopClient.Address());
                return await shop.TryAsync("DELETE customers/me/addresses/1");
            }),
    ];
}
