using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.CatalogPage;

/// <summary>The page of a code.</summary>
public sealed class CodePageTests
{
    private static readonly ErrorDefinition OutOfStock = PageApp.Catalog.Definitions[0];

    [Fact]
    public async Task Page_has_everything_about_the_error()
    {
        await using TestApp app = await StartAsync();

        IHtmlDocument page = PageApp.Parse(await app.GetAsync("/errors/OUT_OF_STOCK"));

        Assert.Equal("OUT_OF_STOCK", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("409 Out of stock", page.Texts(".lead").Single());
        Assert.Equal("The shelf is empty.", page.Texts(".about").Single());
        Assert.Equal(
            ["Only %available of %sku are left.", "\u0628\u0642\u064A %available \u0645\u0646 %sku", "Von %sku sind nur %available da."],
            page.Texts(".messages dd"));
        Assert.Equal(["sku", "available"], page.Texts(".parameters tbody th"));
        Assert.Equal(["string", "int"], page.Texts(".parameters td:nth-child(2)"));
        Assert.Equal(["GET /V1/orders/{id}", "POST /api/orders"], page.Texts(".endpoints li"));
        Assert.StartsWith("catch (ErrorException exception) when (exception.Error.Code == \"OUT_OF_STOCK\")", page.Texts("pre").Last(), StringComparison.Ordinal);
        Assert.Equal(["Retry after 90 s", "https://shop.example/help", "https://shop.example/errors/OUT_OF_STOCK", "Errors", "OutOfStock"], page.Texts(".details dd"));
        Assert.Contains("23000", page.Texts(".related li"));
    }

    [Fact]
    public async Task Examples_are_what_the_endpoints_send()
    {
        await using TestApp app = await StartAsync();
        Answer magento = await app.GetAsync("/V1/orders/id");
        Answer problem = await app.SendAsync(HttpMethod.Post, "/api/orders");

        var examples = (await app.GetAsync("/errors/OUT_OF_STOCK.json")).ReceivedJson.GetProperty("errors")[0].GetProperty("examples").EnumerateArray()
            .ToDictionary(static example => $"{example.GetProperty("format")} {example.GetProperty("mediaType")}", StringComparer.Ordinal);

        Assert.Equal(magento.ReceivedBody, examples["Magento application/json"].GetProperty("body").GetString());
        Assert.Equal(problem.Body, new Answer("", 0, null, null, examples["ProblemDetails application/problem+json"].GetProperty("body").GetString()!, problem.Headers).Body);
        Assert.Equal(problem.ContentType, examples["ProblemDetails application/problem+json"].GetProperty("headers").GetProperty("Content-Type").GetString());
        Assert.Equal(problem.Header("Retry-After"), examples["ProblemDetails application/problem+json"].GetProperty("headers").GetProperty("Retry-After").GetString());
        Assert.Contains("ProblemDetails application/problem+xml", examples.Keys);
    }

    [Fact]
    public async Task Each_example_of_the_catalogue_is_shown_in_each_format_and_the_first_one_in_the_form()
    {
        var catalog = ErrorCatalog.Create("Errors", "en", static errors => errors.Add(
            new ErrorCatalogEntry("OutOfStock", 409, "Only %available of %sku are left.", new ErrorParameter("sku"), new ErrorParameter("available", ErrorParameterType.Int32))
            {
                Examples = [["24-MB01", 3], ["24-WB04", 0]],
            }));
        await using TestApp app = await PageApp.StartAsync(null, null, catalog);

        IHtmlDocument page = PageApp.Parse(await app.GetAsync("/errors/OutOfStock"));
        string[] json = [.. (await app.GetAsync("/errors/OutOfStock.json")).ReceivedJson.GetProperty("errors")[0].GetProperty("examples").EnumerateArray()
            .Where(static example => example.GetProperty("mediaType").GetString() == "application/problem+json").Select(static example => example.GetProperty("body").GetString()!)];
        string markdown = (await app.GetAsync("/errors/OutOfStock.md")).ReceivedBody;

        Assert.Equal(["24-MB01", "3"], page.QuerySelectorAll(".values input").Select(static input => input.GetAttribute("placeholder")));
        foreach (IElement format in page.QuerySelectorAll(".responses details"))
        {
            string[] bodies = [.. format.QuerySelectorAll("pre").Select(static body => body.TextContent)];
            Assert.Equal(2, bodies.Length);
            Assert.Contains("24-MB01", bodies[0], StringComparison.Ordinal);
            Assert.Contains("24-WB04", bodies[1], StringComparison.Ordinal);
        }

        Assert.Equal(2, json.Length);
        Assert.Contains("Only 0 of 24-WB04 are left.", json[1], StringComparison.Ordinal);
        Assert.Contains("Only 3 of 24-MB01 are left.", markdown, StringComparison.Ordinal);
        Assert.Contains("Only 0 of 24-WB04 are left.", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_of_the_query_are_inserted_in_the_message_of_each_language()
    {
        await using TestApp app = await StartAsync();

        Answer answer = await app.GetAsync("/errors/OUT_OF_STOCK?p.sku=24-MB01&p.available=3&p.other=1");

        IHtmlDocument page = PageApp.Parse(answer);
        Assert.Equal(["Only 3 of 24-MB01 are left.", "\u0628\u0642\u064A 3 \u0645\u0646 24-MB01", "Von 24-MB01 sind nur 3 da."], page.Texts(".inserted dd"));
        Assert.Equal("24-MB01", page.QuerySelector("input[name='p.sku']")!.GetAttribute("value"));
        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.Equal("noindex", answer.Header("X-Robots-Tag"));
        Assert.Equal(
            "Only 3 of 24-MB01 are left.",
            (await app.GetAsync("/errors/OUT_OF_STOCK.json?p.sku=24-MB01&p.available=3")).Json.GetProperty("errors")[0].GetProperty("texts")[0].GetProperty("message").GetString());
        Assert.Contains("Only 3 of 24\\-MB01 are left.", (await app.GetAsync("/errors/OUT_OF_STOCK.md?p.sku=24-MB01&p.available=3")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Value_of_another_type_is_a_fault_of_its_field_and_a_missing_one_keeps_its_placeholder()
    {
        await using TestApp app = await StartAsync();

        IHtmlDocument page = PageApp.Parse(await app.GetAsync("/errors/OUT_OF_STOCK?p.sku=A&p.available=many"));

        Assert.Equal("Only %available of A are left.", page.Texts(".inserted dd").First());
        IElement field = page.QuerySelector("[aria-invalid=true]")!;
        Assert.Equal("p.available", field.GetAttribute("name"));
        Assert.Equal("Not a value of the type int.", page.GetElementById(field.GetAttribute("aria-describedby")!)!.TextContent);
    }

    [Fact]
    public async Task Entries_with_one_code_are_on_one_page()
    {
        var other = ErrorCatalog.Create("Billing", "en", static builder => builder.Add("23000", 422, "Of another library."));
        await using TestApp app = await PageApp.StartAsync(catalogs: [PageApp.Catalog, other]);

        IHtmlDocument page = PageApp.Parse(await app.GetAsync("/errors/23000"));

        Assert.Equal(["First (Errors)", "Second (Errors)", "23000 (Billing)"], page.Texts(".entry > h2"));
        Assert.Equal(["400 Bad Request", "409 Conflict", "422 Unprocessable Content"], page.Texts(".lead"));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(static element => element.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(3, (await app.GetAsync("/errors/23000.json")).Json.GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public async Task Status_with_a_code_has_a_page_because_type_points_to_it()
    {
        await using TestApp app = await StartAsync();
        string type = (await app.GetAsync("/nowhere")).Json.GetProperty("type").GetString()!;

        IHtmlDocument page = PageApp.Parse(await app.GetAsync(new Uri(type).AbsolutePath));

        Assert.Equal("NOT_HERE", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("404 Not Here", page.Texts(".lead").Single());
        Assert.Equal(["Nothing here."], page.Texts(".messages dd"));
    }

    [Fact]
    public async Task Endpoints_without_an_API_description_are_not_shown()
    {
        await using TestApp app = await PageApp.StartAsync(static app =>
        {
            app.MapGet("/hidden", static () => "").ProducesErrors(OutOfStock).ExcludeFromDescription();
            app.MapErrorCatalog("/errors");
        });

        Assert.Empty(PageApp.Parse(await app.GetAsync("/errors/OUT_OF_STOCK")).QuerySelectorAll(".endpoints li"));
    }

    [Fact]
    public async Task Format_that_throws_is_left_out()
    {
        await using TestApp app = await PageApp.StartAsync(configure: static options => options.DefaultFormat = new ThrowingFormat());

        Assert.Equal(200, (await app.GetAsync("/errors/OUT_OF_STOCK")).Status);
        Assert.Empty((await app.GetAsync("/errors/OUT_OF_STOCK.json")).Json.GetProperty("errors")[0].GetProperty("examples").EnumerateArray());
    }

    private static Task<TestApp> StartAsync() => PageApp.StartAsync(static app =>
    {
        app.MapGet("/V1/orders/{id}", static void (string id) => throw new ErrorException(ErrorExamples.CreateError(OutOfStock)))
            .ProducesErrors(OutOfStock).WithErrorFormat(ErrorFormats.Magento);
        app.MapPost("/api/orders", static void () => throw new ErrorException(ErrorExamples.CreateError(OutOfStock)))
            .ProducesErrors(OutOfStock);
        app.MapErrorCatalog("/errors");
    });

    private sealed class ThrowingFormat() : ErrorFormat("Throwing", new ThrowingRepresentation());

    private sealed class ThrowingRepresentation() : ErrorRepresentation("text/plain")
    {
        public override void Write(ErrorResponse response, System.Buffers.IBufferWriter<byte> output) => throw new NotSupportedException();
    }
}
