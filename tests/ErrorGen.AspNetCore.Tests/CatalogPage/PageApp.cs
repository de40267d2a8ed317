using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;

namespace ErrorGen.AspNetCore.Tests.CatalogPage;

/// <summary>Applications with pages of a catalogue, and their pages as trees.</summary>
internal static class PageApp
{
    /// <summary>What a browser sends.</summary>
    public const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    public static readonly ErrorCatalog Catalog = ErrorCatalog.Create("Errors", "en", static builder =>
    {
        builder.TypeUriTemplate = "https://shop.example/errors/{code}";
        builder
            .AddStatus(new ErrorStatus(404, "Not Here") { Description = "Nothing is at the address.", MessageTemplate = "Nothing here.", Code = "NOT_HERE" })
            .Add(new ErrorCatalogEntry("OutOfStock", 409, "Only %available of %sku are left.", new ErrorParameter("sku") { Description = "The article." }, new ErrorParameter("available", ErrorParameterType.Int32))
            {
                Code = "OUT_OF_STOCK",
                Title = "Out of stock",
                Description = "The shelf is empty.",
                RetryAfter = TimeSpan.FromSeconds(90),
                HelpLink = new Uri("https://shop.example/help"),
            })
            .Add(new ErrorCatalogEntry("Secret", 500, "An internal matter.") { IsInternal = true, Code = "SECRET" })
            .Add(new ErrorCatalogEntry("Old", 400, "Outdated.") { DeprecationMessage = "Use OUT_OF_STOCK." })
            .Add(new ErrorCatalogEntry("SlashCode", 400, "With a slash.") { Code = "payment/refused" })
            .Add(new ErrorCatalogEntry("SuffixCode", 400, "With a suffix.") { Code = "file.json" })
            .Add(new ErrorCatalogEntry("First", 400, "The first: %1", new ErrorParameter("reason")) { Code = "23000", SharesCode = true })
            .Add(new ErrorCatalogEntry("Second", 409, "The second.") { Code = "23000", SharesCode = true })
            .AddTranslation("de", static german => german.AddMessage("OutOfStock", "Von %sku sind nur %available da.", "Nicht vorr\u00E4tig"))
            .AddTranslation("ar", static arabic => arabic.AddMessage("OutOfStock", "\u0628\u0642\u064A %available \u0645\u0646 %sku"));
    });

    /// <summary>Starts an application with one catalogue.</summary>
    public static Task<TestApp> StartAsync(Action<WebApplication>? map = null, Action<ErrorGenOptions>? configure = null, params ErrorCatalog[] catalogs) => TestApp.StartAsync(
        map ?? (static app => app.MapErrorCatalog("/errors")),
        options =>
        {
            options.Catalogs.Clear();
            foreach (ErrorCatalog catalog in catalogs.Length == 0 ? [Catalog] : catalogs)
            {
                options.Catalogs.Add(catalog);
            }

            configure?.Invoke(options);
        });

    /// <summary>Parses a page strictly.</summary>
    public static IHtmlDocument Parse(Answer answer)
    {
        Xunit.Assert.Equal("text/html; charset=utf-8", answer.ContentType);
        return new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(answer.ReceivedBody);
    }

    /// <summary>The text of the elements that a selector finds, without the white space around it.</summary>
    public static IEnumerable<string> Texts(this IParentNode node, string selector) =>
        node.QuerySelectorAll(selector).Select(static element => element.TextContent.Trim());
}
