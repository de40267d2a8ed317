using System.Net;

namespace Shop;

/// <summary>The page at <c>/</c>: requests to try, one for each format, language and origin of a failure.</summary>
internal static class FrontPage
{
    private const string NoSuchProduct = "products/NO-SUCH-BAG";
    private const string NoNames = """{"email":"ada@example.com","password":"lovelace1815","firstName":"","lastName":"","dateOfBirth":"1990-12-10"}""";

    private static readonly (string Title, Example[] Examples)[] Sections =
    [
        ("One error in three formats",
        [
            new("Magento", 404, "GET", "/V1/" + NoSuchProduct),
            new("ePages", 404, "GET", "/rs/shops/DemoShop/" + NoSuchProduct),
            new("Problem details", 404, "GET", "/api/" + NoSuchProduct),
        ]),
        ("Other media types",
        [
            new("Magento as XML", 404, "GET", "/V1/" + NoSuchProduct) { Accept = "application/xml" },
            new("Problem details as XML", 404, "GET", "/api/" + NoSuchProduct) { Accept = "application/problem+xml" },
            new("A page for people", 404, "GET", "/api/" + NoSuchProduct) { Accept = "text/html" },
        ]),
        ("Other languages",
        [
            new("German", 404, "GET", "/api/" + NoSuchProduct) { Language = "de" },
            new("Arabic", 404, "GET", "/V1/" + NoSuchProduct) { Language = "ar" },
            new("Arabic, as a page from right to left", 404, "GET", "/api/" + NoSuchProduct) { Language = "ar", Accept = "text/html" },
        ]),
        ("Every origin of a failure",
        [
            new("An error of the catalogue", 400, "PUT", "/V1/products/24-MB01") { Body = """{"name":"Bag","attributeSetId":0}""" },
            new("Validation by the framework", 400, "POST", "/api/customers") { Body = NoNames },
            new("A body that is not JSON", 400, "POST", "/api/sessions") { Body = "{" },
            new("A query parameter that is not a number", 400, "GET", "/api/products?pageSize=many"),
            new("Authentication: no token", 401, "POST", "/rs/shops/DemoShop/carts"),
            new("Routing: an unknown address", 404, "GET", "/V1/nowhere"),
            new("Routing: a method that the address does not have", 405, "DELETE", "/V1/products"),
            new("Content negotiation", 406, "GET", "/V1/products") { Accept = "image/png" },
            new("A body of another media type", 415, "POST", "/api/sessions") { Body = "email=ada", ContentType = "text/plain" },
            new("A payment that is declined", 402, "POST", "/api/payments/check") { Body = """{"token":"tok_declined"}""" },
            new("A time limit: the bank takes longer than five seconds", 504, "POST", "/api/payments/check") { Body = """{"token":"tok_slow"}""" },
        ]),
        ("No failure", [new("All products", 200, "GET", "/V1/products"), new("All errors of the catalogue for programs", 200, "GET", "/errors.json")]),
    ];

    /// <summary>The page. It is the same for every request.</summary>
    private static readonly string Page = $$"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>The shop: errors to try</title>
        <style>
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
        pre { background: #f3f3f3; color: #111; padding: 1rem; overflow: auto; white-space: pre-wrap; min-height: 8rem; }
        </style>
        </head>
        <body>
        <h1>The shop: errors to try</h1>
        <p>Choose a request. Its response is shown at the end of the page. <a href="/errors">All errors of the shop</a> are explained on pages of their own.
        <a href="/web/">The front end</a> reads the responses with the TypeScript modules of the catalogue.</p>
        {{string.Concat(Sections.Select(section => $"<h2>{section.Title}</h2>\n<ul>\n{string.Concat(section.Examples.Select(Item))}</ul>\n"))}}<h2>Response</h2>
        <pre id="response" tabindex="-1" aria-live="polite"></pre>
        <script>
        const output = document.getElementById("response");
        document.addEventListener("click", async event => {
          const example = event.target.closest("[data-method]")?.dataset;
          if (!example) return;
          event.preventDefault();
          output.textContent = "...";
          output.focus();
          const headers = { "Accept": example.accept, "Accept-Language": example.language };
          if (example.body) headers["Content-Type"] = example.contentType;
          const response = await fetch(example.path, { method: example.method, headers, body: example.body });
          const fields = [...response.headers].map(field => field.join(": ")).join("\n");
          output.textContent = `${example.method} ${example.path}\n\n${response.status}\n${fields}\n\n${await response.text()}`;
        });
        </script>
        </body>
        </html>
        """;

    public static void MapFrontPage(this WebApplication app) => app.MapGet("/", () => TypedResults.Content(Page, "text/html; charset=utf-8")).WithSummary("Shows requests to try");

    private static string Item(Example example)
    {
        string data = $"""
            data-method="{example.Method}" data-path="{example.Path}" data-status="{example.Status}" data-accept="{example.Accept}" data-language="{example.Language}" data-content-type="{example.ContentType}" data-body="{WebUtility.HtmlEncode(example.Body)}"
            """;
        string text = $"{example.Title} ({example.Status})";
        // A link works without the script too, but only with GET.
        string control = example.Method == "GET"
            ? $"<a href=\"{example.Path}\" {data}>{text}</a>"
            : $"<button type=\"button\" {data}>{text}</button>";
        return $"<li>{control} <code>{example.Method} {example.Path}</code></li>\n";
    }

    private sealed record Example(string Title, int Status, string Method, string Path)
    {
        public string Accept { get; init; } = "*/*";

        public string Language { get; init; } = "en";

        public string ContentType { get; init; } = "application/json";

        public string? Body { get; init; }
    }
}
