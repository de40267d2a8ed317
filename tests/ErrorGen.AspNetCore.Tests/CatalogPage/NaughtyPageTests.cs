using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.CatalogPage;

/// <summary>Whatever the texts of a catalogue or a query are: a page has the elements that it has with harmless texts.</summary>
[NeedsReferenceMaterial]
public sealed class NaughtyPageTests
{
    private const string Harmless = "harmless";

    [Fact]
    public async Task Hostile_texts_of_a_catalogue_are_text_on_the_page()
    {
        foreach (string[] texts in NaughtyStrings.ReadWithInvalidCharacters().Where(static text => text.Length > 0).Distinct(StringComparer.Ordinal).Chunk(100))
        {
            await using TestApp harmless = await PageApp.StartAsync(catalogs: CreateCatalog([.. texts.Select(static _ => Harmless)]));
            await using TestApp naughty = await PageApp.StartAsync(catalogs: CreateCatalog(texts));
            await AssertSameTreeAsync(harmless, naughty, "/errors", "/errors");
            for (int i = 0; i < texts.Length; i++)
            {
                await AssertSameTreeAsync(harmless, naughty, $"/errors/{Code(Harmless, i)}", $"/errors/{Code(texts[i], i)}");
            }
        }
    }

    [Fact]
    public async Task Hostile_queries_and_codes_are_text_on_the_page()
    {
        await using TestApp app = await PageApp.StartAsync();
        foreach (string text in NaughtyStrings.Read().Where(static text => text.Trim().Length > 0 && text.Length < 1000))
        {
            string escaped = Escape(text);
            await AssertSameTreeAsync(app, app, $"/errors?q={Harmless}", $"/errors?q={escaped}");
            await AssertSameTreeAsync(app, app, $"/errors/OUT_OF_STOCK?p.sku={Harmless}", $"/errors/OUT_OF_STOCK?p.sku={escaped}");
            await AssertSameTreeAsync(app, app, $"/errors?lang={Harmless}", $"/errors?lang={escaped}");
            await AssertSameTreeAsync(app, app, $"/errors/{Harmless}", $"/errors/{escaped}x");
        }
    }

    private static async Task AssertSameTreeAsync(TestApp harmless, TestApp naughty, string harmlessPath, string naughtyPath)
    {
        Answer expected = await harmless.GetAsync(harmlessPath, PageApp.Browser);
        Answer actual = await naughty.GetAsync(naughtyPath, PageApp.Browser);

        Assert.Equal(expected.Status, actual.Status);
        Assert.Equal(TreeOf(expected), TreeOf(actual));
    }

    /// <summary>The elements with the names of their attributes. Which codes are related or similar, and which entries are found, depends on the text.</summary>
    private static string TreeOf(Answer answer)
    {
        IHtmlDocument page = PageApp.Parse(answer);
        foreach (IElement element in page.QuerySelectorAll(".related, .codes, .codes + *, main > h2, .group, #nothing").ToArray())
        {
            element.Remove();
        }

        return string.Join('\n', page.All.Select(static element =>
            $"{element.LocalName} {string.Join(' ', element.Attributes.Select(static attribute => attribute.Name).Order(StringComparer.Ordinal))}"));
    }

    private static ErrorCatalog CreateCatalog(string[] texts) => ErrorCatalog.Create("Errors", "en", builder =>
    {
        builder.AddTranslation("de", german =>
        {
            for (int i = 0; i < texts.Length; i++)
            {
                german.AddMessage($"Key{i}", Template(texts[i]), texts[i]);
            }
        });
        builder.AddStatus(new ErrorStatus(404, texts[0]) { Description = texts[^1], MessageTemplate = texts[0] });
        for (int i = 0; i < texts.Length; i++)
        {
            builder.Add(new ErrorCatalogEntry($"Key{i}", 400 + (i % 100), Template(texts[i]), new ErrorParameter("value") { Description = texts[i], Values = [texts[i]], Format = texts[i] })
            {
                Code = Uri.UnescapeDataString(Code(texts[i], i)),
                Title = texts[i],
                Description = texts[i],
                DeprecationMessage = texts[i],
                Data = [new("constant", texts[i])],
            });
        }
    });

    private static string Template(string text) => $"{text.Replace("%", "%{}", StringComparison.Ordinal)} %{{value}}";

    /// <summary>Servers refuse a path with the character 0.</summary>
    private static string Code(string text, int index) => Escape($"{index} {text.Replace("\0", "", StringComparison.Ordinal)}");

    /// <summary>Unpaired surrogates cannot be in a URI.</summary>
    private static string Escape(string text) => Uri.EscapeDataString(string.Concat(text.EnumerateRunes()));
}
