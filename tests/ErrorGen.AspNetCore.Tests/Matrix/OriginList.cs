namespace ErrorGen.AspNetCore.Tests.Matrix;

/// <summary>Every origin of a failure that can be asked for over HTTP.</summary>
internal static class OriginList
{
    private const string Json = "application/json";
    private const string Validation = "One or more validation errors occurred.";

    public static IReadOnlyList<Origin> All { get; } =
    [
        .. OfTheCatalog, .. OfRouting, .. OfBinding, .. OfValidation, .. OfAccess, .. OfResults, .. OfControllers, .. OfTheService,
    ];

    private static IEnumerable<Origin> OfTheCatalog =>
    [
        Origin.OfEntry("error thrown by a handler", "/thrown"),
        Origin.OfEntry("error thrown later, from nested asynchronous code", "/thrown-later"),
        Origin.OfEntry("error thrown by an endpoint filter", "/filter"),
        Origin.OfEntry("error thrown by a middleware", "/middleware"),
        Origin.OfEntry("error thrown by a result that executes", "/result"),
        Origin.OfEntry("error thrown while the result is serialized", "/serializer"),
        Origin.OfEntry("error returned by a handler", "/returned") with { IsOfThePlatform = false },
        Origin.OfEntry("exception of another library, mapped", "/mapped"),
        Origin.OfEntry("several errors at once", "/several") with { Fields = 2, IsOfThePlatform = false },
    ];

    private static IEnumerable<Origin> OfRouting =>
    [
        new("no route", "GET", "/nowhere", 404),
        new("failed route constraint", "GET", "/orders/none", 404),
        new("static file that does not exist", "GET", "/files/none.txt", 404),
        new("wrong method", "DELETE", "/orders/7", 405) { Keeps = ("Allow", "GET") },
        new("HEAD for a GET route", "HEAD", "/orders/7", 405) { Keeps = ("Allow", "GET") },
        new("unsupported media type", "POST", "/orders", 415) { IsBadRequest = true, Content = "x", ContentType = "text/plain" },
        new("no media type", "POST", "/orders", 415) { IsBadRequest = true, Content = "{}" },
    ];

    private static IEnumerable<Origin> OfBinding =>
    [
        new("missing query parameter", "GET", "/page", 400) { Fields = 1, IsBadRequest = true },
        new("malformed query parameter", "GET", "/page?number=x", 400) { Fields = 1, IsBadRequest = true },
        new("malformed route value", "GET", "/pages/x", 400) { Fields = 1, IsBadRequest = true },
        new("malformed JSON", "POST", "/orders", 400) { Fields = 1, IsBadRequest = true, Content = "{", ContentType = Json },
        new("JSON of the wrong type", "POST", "/orders", 400) { Fields = 1, IsBadRequest = true, Content = """{"quantity":"x"}""", ContentType = Json },
        new("empty body", "POST", "/orders", 400) { Fields = 1, IsBadRequest = true, Content = "", ContentType = Json },
        new("body too large, when it is bound", "POST", "/orders", 413) { IsBadRequest = true, Content = new string(' ', 2000), ContentType = Json },
        new("body too large, when the handler reads it", "POST", "/read", 413) { IsBadRequest = true, Content = new string(' ', 2000), ContentType = Json },
    ];

    private static IEnumerable<Origin> OfValidation =>
    [
        new("`AddValidation`", "POST", "/orders", 400)
        {
            Content = """{"sku":null,"quantity":0}""", ContentType = Json, Message = Validation, Fields = 2,
        },
        new("`TypedResults.ValidationProblem`", "GET", "/validation-problem", 400) { Message = Validation, Fields = 1 },
        new("antiforgery token missing", "POST", "/form", 400) { IsBadRequest = true, Content = "name=x", ContentType = "application/x-www-form-urlencoded" },
    ];

    private static IEnumerable<Origin> OfAccess =>
    [
        new("not signed in", "GET", "/secret", 401) { Keeps = ("WWW-Authenticate", "Test realm") },
        new("not allowed", "GET", "/secret", 403) { IsSignedIn = true },
        new("SignalR negotiation, not signed in", "POST", "/hub/negotiate", 401) { Content = "", Keeps = ("WWW-Authenticate", "Test realm") },
        new("rate limiter", "GET", "/limited", 429) { Keeps = ("Retry-After", "3") },
        new("request time-out", "GET", "/slow", 504),
    ];

    private static IEnumerable<Origin> OfResults =>
    [
        new("`Results.NotFound()`", "GET", "/not-found", 404),
        new("`Results.StatusCode(410)`", "GET", "/gone", 410),
        new("`TypedResults.Problem()`", "GET", "/problem", 409) { Message = "The shop has moved on." },
        new("`TypedResults.Problem(\"None left.\")`", "GET", "/problem-with-detail", 409) { Message = "None left." },
    ];

    private static IEnumerable<Origin> OfControllers =>
    [
        new("MVC: invalid model", "POST", "/mvc/orders", 400) { Content = "{}", ContentType = Json, Message = Validation, Fields = 2 },
        new("MVC: malformed query parameter", "GET", "/mvc/page?number=x", 400) { Message = Validation, Fields = 1 },
        new("MVC: unsupported media type", "POST", "/mvc/orders", 415) { Content = "x", ContentType = "text/plain" },
        new("MVC: `NotFound()`", "GET", "/mvc/missing", 404),
        new("MVC: `Problem(...)`", "GET", "/mvc/problem", 409) { Message = "None left." },
        Origin.OfEntry("MVC: error thrown by an action", "/mvc/thrown"),
    ];

    private static IEnumerable<Origin> OfTheService =>
    [
        new("unexpected exception", "GET", "/unexpected", 500) { IsUnexpected = true, Message = "secret" },
        new("cancellation that no client asked for", "GET", "/cancelled", 500) { IsUnexpected = true, Message = "secret" },
        new("`BadHttpRequestException` with 418", "GET", "/teapot", 418) { IsBadRequest = true },
    ];
}
