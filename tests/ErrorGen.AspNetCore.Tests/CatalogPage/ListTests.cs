using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.CatalogPage;

/// <summary>The list of all errors.</summary>
public sealed class ListTests
{
    [Fact]
    public async Task List_has_the_status_table_first_and_then_all_entries_but_internal_ones()
    {
        await using TestApp app = await PageApp.StartAsync();

        IHtmlDocument page = PageApp.Parse(await app.GetAsync("/errors"));

        Assert.Equal(["h1", "form", "p", "table", "section", "section", "p"], page.QuerySelector("main")!.Children.Select(static element => element.LocalName));
        Assert.Equal(["400", "404", "409"], page.Texts(".statuses tbody th"));
        Assert.Equal(["4", "", "2"], page.Texts(".statuses td:last-child"));
        Assert.Equal("Not Here Nothing is at the address. Code NOT_HERE", page.Texts(".statuses tr:nth-child(2) td").First());
        Assert.Equal(["Old", "payment/refused", "file.json", "23000", "OUT_OF_STOCK", "23000"], page.Texts(".group .name code"));
        Assert.Equal("Only %available of %sku are left.", page.Texts("#s409 .message").First());
        Assert.Equal(["Deprecated"], page.Texts(".mark"));
        Assert.DoesNotContain("SECRET", page.Source.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q=shelf", "OUT_OF_STOCK")]
    [InlineData("q=OUT+stock", "Old OUT_OF_STOCK")]
    [InlineData("q=second", "23000")]
    [InlineData("q=/orders", "OUT_OF_STOCK")]
    [InlineData("q=s%C3%BCd", "")]
    [InlineData("status=409", "OUT_OF_STOCK 23000")]
    [InlineData("status=409&q=second", "23000")]
    [InlineData("status=418", "")]
    [InlineData("q=matter", "")]
    public async Task Search_works_on_the_server(string query, string codes)
    {
        await using TestApp app = await PageApp.StartAsync(static app =>
        {
            app.MapGet("/orders/{id:int}", static () => "").ProducesErrors(PageApp.Catalog.Definitions[0]);
            app.MapErrorCatalog("/errors");
        });

        IHtmlDocument page = PageApp.Parse(await app.GetAsync($"/errors?{query}"));

        Assert.Equal(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries), page.Texts(".group .name code"));
        Assert.Equal(codes.Length > 0, page.QuerySelector("#nothing")!.HasAttribute("hidden"));
        Assert.Equal("./errors", page.QuerySelector(".count a")!.GetAttribute("href"));
        JsonElement errors = (await app.GetAsync($"/errors.json?{query}")).Json.GetProperty("errors");
        Assert.Equivalent(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries), errors.EnumerateArray().Select(static error => error.GetProperty("code").GetString()), strict: true);
    }

    [Theory]
    [InlineData("/errors", "de-AT,de;q=0.9", "de", "Fehler", "Von %sku sind nur %available da.", "ltr")]
    [InlineData("/errors?lang=DE", "ar", "de", "Fehler", "Von %sku sind nur %available da.", "ltr")]
    [InlineData("/errors", "ar", "ar", "\u0627\u0644\u0623\u062E\u0637\u0627\u0621", "\u0628\u0642\u064A %available \u0645\u0646 %sku", "rtl")]
    [InlineData("/errors", "fr", "en", "Errors", "Only %available of %sku are left.", "ltr")]
    public async Task Page_and_messages_are_in_the_language_of_the_reader(string path, string accepted, string language, string heading, string message, string direction)
    {
        await using TestApp app = await PageApp.StartAsync();

        Answer answer = await app.GetAsync(path, language: accepted);

        IHtmlDocument page = PageApp.Parse(answer);
        Assert.Equal(language, answer.Header("Content-Language"));
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(direction, page.DocumentElement.GetAttribute("dir") ?? "ltr");
        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(message, page.Texts("#s409 .message").First());
        IElement untranslated = page.QuerySelectorAll("#s409 .message")[1];
        Assert.Equal("The second.", untranslated.TextContent);
        Assert.Equal(language == "en" ? null : "en", untranslated.GetAttribute("lang"));
        Assert.Equal(direction == "rtl" ? "ltr" : null, untranslated.GetAttribute("dir"));
    }

    [Fact]
    public async Task Title_and_description_of_a_status_declare_the_languages_that_they_have()
    {
        var catalog = ErrorCatalog.Create("Errors", "en", static builder => builder
            .AddStatus(new ErrorStatus(404, "Not Here") { Description = "Nothing is at the address." })
            .AddTranslation("ar", static arabic => arabic.AddStatus(new ErrorStatus(404, "\u063A\u064A\u0631"))));
        await using TestApp app = await PageApp.StartAsync(catalogs: catalog);

        IHtmlDocument page = PageApp.Parse(await app.GetAsync("/errors?lang=ar"));

        Assert.Null(page.QuerySelector(".meaning b")!.GetAttribute("lang"));
        Assert.Equal("en", page.QuerySelector(".meaning .soft")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task Language_that_the_library_does_not_know_keeps_the_page_in_English()
    {
        var catalog = ErrorCatalog.Create("Errors", "he", static builder => builder.Add("A", 400, "\u05E9\u05DC\u05D5\u05DD"));
        await using TestApp app = await PageApp.StartAsync(catalogs: catalog);

        IHtmlDocument page = PageApp.Parse(await app.GetAsync("/errors"));

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("he rtl", $"{page.QuerySelector(".message")!.GetAttribute("lang")} {page.QuerySelector(".message")!.GetAttribute("dir")}");
    }

    [Fact]
    public async Task Application_without_a_catalogue_has_an_empty_list()
    {
        await using TestApp app = await PageApp.StartAsync(catalogs: ErrorCatalog.Create("Empty", "en", static _ => { }));

        Assert.Empty(PageApp.Parse(await app.GetAsync("/errors")).QuerySelectorAll(".group"));
        Assert.Equal(0, (await app.GetAsync("/errors.json")).Json.GetProperty("errors").GetArrayLength());
    }
}
