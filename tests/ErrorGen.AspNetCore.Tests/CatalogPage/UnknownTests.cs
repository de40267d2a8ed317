using AngleSharp.Html.Dom;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.CatalogPage;

/// <summary>Codes and languages that do not exist.</summary>
public sealed class UnknownTests
{
    [Theory]
    [InlineData("outofstock", "OUT_OF_STOCK")]
    [InlineData("OUT_OFF_STOK", "OUT_OF_STOCK")]
    [InlineData("Secret", "")]
    [InlineData("payment", "payment/refused")]
    [InlineData("xyz", "")]
    public async Task Unknown_code_is_a_page_with_the_nearest_codes_for_people(string code, string nearest)
    {
        await using TestApp app = await PageApp.StartAsync();

        Answer answer = await app.GetAsync($"/errors/{code}", PageApp.Browser);

        IHtmlDocument page = PageApp.Parse(answer);
        Assert.Equal(404, answer.Status);
        Assert.Equal($"The catalogue does not have an error with the code \u201C{code}\u201D.", page.Texts("main > p").First());
        Assert.Equal(nearest.Split(' ', StringSplitOptions.RemoveEmptyEntries), page.Texts(".codes li"));
        Assert.Equal("no-store", answer.Header("Cache-Control"));
    }

    [Theory]
    [InlineData("/errors/outofstock", null, "ProblemDetails")]
    [InlineData("/errors/outofstock.json", PageApp.Browser, "ProblemDetails")]
    [InlineData("/errors/outofstock", "application/json", "Magento")]
    public async Task Unknown_code_is_an_error_in_the_format_of_the_application_for_programs(string path, string? accept, string format)
    {
        await using TestApp app = await PageApp.StartAsync(configure: options => options.DefaultFormat = format == "Magento" ? ErrorFormats.Magento : ErrorFormats.ProblemDetails);

        Answer answer = await app.GetAsync(path, accept is PageApp.Browser ? "*/*" : accept);

        Assert.Equal(404, answer.Status);
        Assert.Equal("outofstock", answer.Json.GetProperty("parameters").GetProperty("code").GetString());
        Assert.Equal("OUT_OF_STOCK", answer.Json.GetProperty("parameters").GetProperty("similar").GetString());
        if (format == "ProblemDetails")
        {
            Assert.Equal("UnknownErrorCode", answer.Json.GetProperty("code").GetString());
        }
    }

    [Fact]
    public async Task Unknown_language_is_not_found_and_lists_the_available_ones()
    {
        await using TestApp app = await PageApp.StartAsync();

        Answer people = await app.GetAsync("/errors?lang=tlh", PageApp.Browser, language: "de");
        Answer programs = await app.GetAsync("/errors/OUT_OF_STOCK.json?lang=tlh");

        Assert.Equal((404, 404), (people.Status, programs.Status));
        IHtmlDocument page = PageApp.Parse(people);
        Assert.Equal("Unbekannte Sprache", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["?lang=en", "?lang=ar", "?lang=de"], page.QuerySelectorAll(".codes a").Select(static link => link.GetAttribute("href")));
        Assert.Equal("en, ar, de", programs.Json.GetProperty("parameters").GetProperty("available").GetString());
    }
}
