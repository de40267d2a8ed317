using ErrorGen.Sample.Tests.Harness;

namespace ErrorGen.Sample.Tests.Framework;

internal static class FrameworkFailures
{
    private const string NotUnderstood = "The request cannot be understood. Check its body and parameters.";
    private const string NotAllowed = "The request is not allowed for this caller.";

    public static IReadOnlyList<FrameworkFailure> All { get; } =
    [
        new("no route", 404, "Not Found", "There is nothing at this address.", shop => shop.TryAsync("GET nowhere")),
        new("wrong method", 405, "Method Not Allowed", "The address does not support this method.", shop => shop.TryAsync("PATCH products"))
        {
            Header = ("Allow", "^GET, POST$"),
        },
        new(
            "unsupported media type",
            415,
            "Unsupported Media Type",
            "The media type of the request is not supported.",
            shop => shop.TryAsync("PUT products/MUG-BLUE", new RawBody("name=Mug", "text/plain"))),
        new(
            "malformed JSON",
            400,
            "Bad Request",
            NotUnderstood,
            shop => shop.TryAsync("PUT products/MUG-BLUE", new RawBody("{\"name", "application/json")))
        {
            IsMalformed = true,
            Errors = [("$", "The JSON value at $ is not valid. Line 1, byte 7.")],
        },
        new("missing member", 400, "Bad Request", NotUnderstood, shop => shop.TryAsync("POST sessions", new { email = ShopClient.Email }))
        {
            IsMalformed = true,
            Errors = [("$.password", "A value for $.password is required.")],
        },
        new("malformed query", 400, "Bad Request", NotUnderstood, shop => shop.TryAsync("GET products?pageSize=many"))
        {
            IsMalformed = true,
            Errors = [("pageSize", "The value of pageSize is not valid.")],
        },
        new(
            "validation",
            400,
            "Bad Request",
            "One or more validation errors occurred.",
            shop => shop.TryAsync(
                "POST customers",
                new { email = ShopClient.Email, password = ShopClient.Password, firstName = "", lastName = new string('x', 51), dateOfBirth = "1990-12-10" }))
        {
            Errors =
            [
                ("FirstName", "The FirstName field is required."),
                ("LastName", "The field LastName must be a string with a maximum length of 50."),
            ],
        },
        new("no token", 401, "Unauthorized", "Sign in first.", shop => shop.TryAsync("POST carts"))
        {
            Code = "SignInRequired",
            Header = ("WWW-Authenticate", "^Bearer$"),
        },
        new(
            "unknown token",
            401,
            "Unauthorized",
            "Sign in first.",
            shop =>
            {
                shop.Token = "0123456789abcdef";
                return shop.TryAsync("GET customers/me");
            })
        {
            Code = "SignInRequired",
            Header = ("WWW-Authenticate", "^Bearer$"),
        },
        new("policy without a token", 401, "Unauthorized", "Sign in first.", shop => shop.TryAsync("DELETE products/MUG-WHITE"))
        {
            Code = "SignInRequired",
            Header = ("WWW-Authenticate", "^Bearer$"),
        },
        new(
            "policy",
            403,
            "Forbidden",
            NotAllowed,
            async shop =>
            {
                await shop.SignInAsCustomerAsync();
                return await shop.TryAsync("DELETE products/MUG-WHITE");
            })
        {
            Code = "permission-missing",
        },
        new(
            "rate limiter",
            429,
            "Too Many Requests",
            "Too many requests in too little time.",
            async shop =>
            {
                await shop.DoAsync("GET products");
                await shop.DoAsync("GET categories");
                return await shop.TryAsync("GET products");
            })
        {
            Code = "CallLimitExceeded",
            Header = ("Retry-After", "^([1-9]|[1-5][0-9]|60)$"),
            Settings = [("Shop:CallsPerMinute", "2")],
        },
        new(
            "time-out",
            504,
            "Gateway Timeout",
            "The request took too long. Try again later.",
            shop => shop.TryAsync("POST payments/check", new { token = "tok_slow" }))
        {
            Settings = [("Shop:SlowestAnswer", "00:00:00.2")],
        },
    ];
}
