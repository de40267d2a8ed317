using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Languages;

/// <summary>Texts of the application's own, which its localizer finds under the key of an entry.</summary>
public sealed class LocalizerTests
{
    [Fact]
    public async Task Localizer_is_created_for_the_catalogue_and_asked_in_the_culture_of_the_response()
    {
        TestCultures.Find("de");
        var localizer = new GivenLocalizer(static (_, _) => null);
        await using TestApp app = await StartAsync(localizer, Depot.Closed);

        Answer answer = await app.GetAsync("/error", language: "de");

        Assert.Equal([("Depot", "ErrorGen.AspNetCore.Tests")], localizer.Created);
        Assert.Equal(["de:Closed", "de:Closed.Title"], localizer.Asked);
        Assert.Equal("Das Lager ist geschlossen.", answer.Json.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Localizer_text_replaces_the_message_and_keeps_the_placeholders()
    {
        await using TestApp app = await StartAsync(
            new GivenLocalizer(static (_, name) => name == "OutOfStock" ? "Just %count! (%sku, %other)" : null), Depot.OutOfStock, ErrorFormats.Magento);

        Answer json = await app.GetAsync("/error");
        Answer page = await app.GetAsync("/error", accept: "text/html");

        Assert.Equal("Just %count! (%sku, %other)", json.Json.GetProperty("message").GetString());
        Assert.Contains("Just 1,234! (&lt;b&gt;, %other)", page.Body, StringComparison.Ordinal);
        Assert.Contains("<h1><span>409</span> Out of stock</h1>", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Localizer_with_only_a_title_keeps_the_message()
    {
        await using TestApp app = await StartAsync(
            new GivenLocalizer(static (_, name) => name == "Closed.Title" ? "Own title" : null), Depot.Closed);

        Answer answer = await app.GetAsync("/error", language: "de");

        Assert.Equal("Own title", answer.Json.GetProperty("title").GetString());
        Assert.Equal("Das Lager ist geschlossen.", answer.Json.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task Localizer_without_a_text_is_ignored(string? text)
    {
        await using TestApp app = await StartAsync(new GivenLocalizer((_, _) => text), Depot.Closed);

        Assert.Equal("The depot is closed.", (await app.GetAsync("/error")).Json.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("fr-CA", "fr")]
    [InlineData("fr", "fr")]
    [InlineData("it", "en")]
    public async Task Localizer_may_have_languages_that_the_catalogue_lacks(string uiCulture, string language)
    {
        TestCultures.Find(uiCulture);
        var localizer = new GivenLocalizer(static (culture, name) => (culture.StartsWith("fr", StringComparison.Ordinal), name) switch
        {
            (true, "OutOfStock") => "Plus que %count à %price",
            _ => null,
        });
        await using TestApp app = await LanguageApp.ThrowingAsync(
            Depot.OutOfStock,
            map: LanguageApp.Localized(uiCulture, uiCulture),
            services: services => services.AddSingleton<IStringLocalizerFactory>(localizer));

        Answer answer = await app.GetAsync("/error");

        string detail = language == "fr"
            ? string.Create(CultureInfo.GetCultureInfo(uiCulture), $"Plus que {1234:N0} à {1234.5m:N2}")
            : "Only 1,234 of <b> are left, at 1,234.50";
        Assert.Equal((detail, language), (answer.Json.GetProperty("detail").GetString(), answer.Header("Content-Language")));
        Assert.Equal("Accept, Accept-Language", answer.Header("Vary"));
    }

    [Fact]
    public async Task Catalogue_in_one_language_is_sent_in_the_language_of_the_localizer()
    {
        TestCultures.Find("de");
        await using TestApp app = await LanguageApp.ThrowingAsync(
            new ShopClosedError(),
            map: LanguageApp.Localized("de", "de"),
            services: services => services.AddSingleton<IStringLocalizerFactory>(
                new GivenLocalizer(static (culture, name) => culture == "de" && name == "ShopClosed" ? "Zu." : null)));

        Answer answer = await app.GetAsync("/error");

        Assert.Equal(("Zu.", "de"), (answer.Json.GetProperty("detail").GetString(), answer.Header("Content-Language")));
        Assert.Equal("Accept, Accept-Language", answer.Header("Vary"));
    }

    [Fact]
    public void Culture_of_the_thread_is_restored_after_the_localizer()
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        var localizer = CatalogLocalizer.Create(
            Depot.Catalog, new GivenLocalizer(static (_, _) => throw new InvalidOperationException()), Log());

        Assert.Null(localizer.Find("Closed", Depot.German));
        Assert.Same(before, CultureInfo.CurrentUICulture);
    }

    [Fact]
    public async Task Localizer_that_throws_is_logged_once_and_the_response_is_sent()
    {
        await using TestApp app = await StartAsync(
            new GivenLocalizer(static (_, _) => throw new InvalidOperationException("no texts today")), Depot.Closed);

        _ = await app.GetAsync("/error", language: "de");
        Answer answer = await app.GetAsync("/error", language: "de");

        Assert.Equal((503, "Das Lager ist geschlossen."), (answer.Status, answer.Json.GetProperty("detail").GetString()));
        LogRecord record = Assert.Single(app.Log.Own, static record => record.Exception?.Message == "no texts today");
        Assert.Equal((LogLevel.Error, (2, "LocalizerFailed"), "Depot"), (record.Level, record.Event, record.Properties["Catalog"]));
    }

    [Fact]
    public async Task Localizer_factory_that_throws_is_logged_once_and_the_response_is_sent()
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(
            Depot.Closed, services: services => services.AddSingleton<IStringLocalizerFactory, ThrowingFactory>());

        _ = await app.GetAsync("/error", language: "de");
        Answer answer = await app.GetAsync("/error", language: "de");

        Assert.Equal("Das Lager ist geschlossen.", answer.Json.GetProperty("detail").GetString());
        Assert.Single(app.Log.Own, static record => record.Exception is NotSupportedException);
    }

    [Fact]
    public void Localizer_text_is_parsed_once_until_it_changes()
    {
        string text = "One %what";
        var localizer = CatalogLocalizer.Create(Depot.Catalog, new GivenLocalizer((_, _) => string.Concat(text, "")), Log());
        var texts = new CustomEntryTexts(Depot.Forgotten.Definition);
        ErrorText compiled = Depot.Forgotten.Definition.GetText(translation: null);

        ErrorText? first = texts.Find(localizer, Depot.German, compiled);
        Assert.Same(first, texts.Find(localizer, Depot.German, compiled));

        text = "Two %what";
        ErrorText? second = texts.Find(localizer, Depot.German, compiled);

        Assert.Equal(("One %what", "Two %what"), (first?.MessageTemplate, second?.MessageTemplate));
        Assert.Same(second, texts.Find(localizer, Depot.German, compiled));
    }

    private static FailureLog Log() => new(new LoggerFactory());

    private static Task<TestApp> StartAsync(GivenLocalizer localizer, Error error, ErrorFormat? format = null) => LanguageApp.ThrowingAsync(
        error,
        options => options.DefaultFormat = format ?? ErrorFormats.ProblemDetails,
        services: services => services.AddSingleton<IStringLocalizerFactory>(localizer));

    private sealed class ThrowingFactory : IStringLocalizerFactory
    {
        public IStringLocalizer Create(Type resourceSource) => throw new NotSupportedException();

        public IStringLocalizer Create(string baseName, string location) => throw new NotSupportedException();
    }
}
