using System.Reflection;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Json.Schema;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.CatalogPage;

/// <summary>JSON, Markdown, C# and the texts of the library on the pages.</summary>
public sealed partial class PageContentTests
{
    [Theory]
    [InlineData("/errors.json")]
    [InlineData("/errors.json?lang=de&q=stock")]
    [InlineData("/errors/OUT_OF_STOCK.json")]
    [InlineData("/errors/OUT_OF_STOCK.json?p.sku=A")]
    [InlineData("/errors/23000.json")]
    [InlineData("/errors/NOT_HERE.json")]
    public async Task JSON_is_valid_by_the_published_schema(string path)
    {
        var schema = JsonSchema.FromText(await File.ReadAllTextAsync(Repository.Path("docs", "catalog-page.schema.json"), TestContext.Current.CancellationToken));
        await using TestApp app = await PageApp.StartAsync();

        Answer answer = await app.GetAsync(path);

        Assert.Equal(200, answer.Status);
        EvaluationResults results = schema.Evaluate(answer.ReceivedJson, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(results.IsValid, answer.ReceivedBody);
    }

    [Fact]
    public async Task Markdown_has_the_list_and_the_details()
    {
        await using TestApp app = await PageApp.StartAsync();

        string list = (await app.GetAsync("/errors.md")).Body;
        string one = (await app.GetAsync("/errors/OUT_OF_STOCK.md?lang=de")).Body;

        Assert.Contains("| 404 | **Not Here** Nothing is at the address. Code `NOT_HERE` | 0 |\n", list, StringComparison.Ordinal);
        Assert.Contains("- [`payment/refused`](<./errors/payment%2Frefused.md>): With a slash.\n", list, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", list, StringComparison.Ordinal);
        Assert.StartsWith("# `OUT_OF_STOCK`\n\n409 Nicht vorr\u00E4tig\n\nThe shelf is empty.\n", one, StringComparison.Ordinal);
        Assert.Contains("- `de`: Von %sku sind nur %available da.\n", one, StringComparison.Ordinal);
        Assert.Contains("```http\nHTTP/1.1 409 Conflict\n", one, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_of_a_generated_error_catches_its_exception()
    {
        await using TestApp app = await TestApp.StartAsync(static app => app.MapErrorCatalog("/errors"));

        IHtmlDocument page = PageApp.Parse(await app.GetAsync("/errors/SHOP-503"));

        string code = page.Texts(".code pre").Last();
        Assert.StartsWith("using ErrorGen.AspNetCore.Tests.Shop;", code, StringComparison.Ordinal);
        Assert.Contains("catch (ShopClosedException exception)\n{\n    ShopClosedError error = exception.Error;\n}", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_language_has_every_text_with_the_same_placeholders()
    {
        PropertyInfo[] texts = [.. typeof(PageTexts).GetProperties().Where(static property => property.PropertyType == typeof(string) && property.Name != nameof(PageTexts.Language))];
        Assert.NotEmpty(texts);
        foreach (string language in (string[])["ar", "de", "es", "fr"])
        {
            var found = PageTexts.Find(language);
            Assert.Equal(language, found.Language);
            Assert.Same(found, PageTexts.Find($"{language}-XX"));
            foreach (PropertyInfo text in texts)
            {
                string own = (string)text.GetValue(found)!;
                Assert.NotEqual("", own.Trim());
                Assert.Equal(PlaceholdersOf((string)text.GetValue(PageTexts.Find("en"))!), PlaceholdersOf(own));
            }
        }

        Assert.Equal("en", PageTexts.Find("den").Language);
    }

    private static IEnumerable<string> PlaceholdersOf(string text) => Placeholders().Matches(text).Select(static match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholders();
}
