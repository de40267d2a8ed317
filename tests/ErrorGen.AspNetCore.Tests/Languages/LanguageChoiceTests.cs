using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Languages;

/// <summary>Which language a request is answered in.</summary>
public sealed class LanguageChoiceTests
{
    [Theory]
    [InlineData(null, "en", "The depot is closed.")]
    [InlineData("de", "de", "Das Lager ist geschlossen.")]
    [InlineData("de-CH", "de", "Das Lager ist geschlossen.")]
    [InlineData("de-AT", "de-AT", "Das Lager hat zu.")]
    [InlineData("fr, DE-at;q=0.9, en;q=0.8", "de-AT", "Das Lager hat zu.")]
    [InlineData("fr, en;q=0.1, ar;q=0.2", "ar", "المستودع مغلق.")]
    [InlineData("fr", "en", "The depot is closed.")]
    [InlineData("en;q=0, de;q=0.1", "de", "Das Lager ist geschlossen.")]
    [InlineData("../../etc/passwd", "en", "The depot is closed.")]
    public async Task Accept_Language_chooses_among_the_languages_of_the_catalogue(string? field, string language, string message)
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.Closed);

        Answer answer = await app.GetAsync("/error", language: field);

        Assert.Equal((503, message), (answer.Status, answer.Json.GetProperty("detail").GetString()));
        Assert.Equal(language, answer.Header("Content-Language"));
    }

    [Fact]
    public async Task Accept_Language_is_ignored_if_the_option_is_off()
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.Closed, options => options.UseAcceptLanguage = false);

        Answer answer = await app.GetAsync("/error", language: "de");

        Assert.Equal("The depot is closed.", answer.Json.GetProperty("detail").GetString());
        Assert.Equal(("en", "Accept"), (answer.Header("Content-Language"), answer.Header("Vary")));
    }

    [Theory]
    [InlineData("de-CH", "Das Lager ist geschlossen.", "de")]
    [InlineData("de-AT", "Das Lager hat zu.", "de-AT")]
    [InlineData("fr-FR", "The depot is closed.", "en")]
    public async Task Request_localization_takes_precedence_over_Accept_Language(string uiCulture, string message, string language)
    {
        TestCultures.Find(uiCulture);
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.Closed, map: LanguageApp.Localized("sv-SE", uiCulture));

        Answer answer = await app.GetAsync("/error", language: "ar");

        Assert.Equal((message, language), (answer.Json.GetProperty("detail").GetString(), answer.Header("Content-Language")));
    }

    [Theory]
    [InlineData("/error?ui-culture=de", "Das Lager ist geschlossen.")]
    [InlineData("/error", "المستودع مغلق.")]
    public async Task Default_culture_of_request_localization_takes_precedence(string path, string message)
    {
        TestCultures.Find("de");
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.Closed, map: app => app.UseRequestLocalization(
            new RequestLocalizationOptions().SetDefaultCulture("ar").AddSupportedUICultures("ar", "de")));

        Answer answer = await app.GetAsync(path, language: "en");

        Assert.Equal(message, answer.Json.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Culture_of_the_thread_does_not_choose_the_language()
    {
        TestCultures.Find("de");
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/error", Error () =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de");
            return Depot.Closed;
        }).AddErrorCatalogFilter(new OwnFilter(Depot.Catalog)));

        Answer answer = await app.GetAsync("/error");

        Assert.Equal("The depot is closed.", answer.Json.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Untranslated_entry_is_sent_in_the_language_of_the_catalogue()
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.Forgotten);

        Answer answer = await app.GetAsync("/error", language: "de");

        Assert.Equal("Not translated: this", answer.Json.GetProperty("detail").GetString());
        Assert.Equal("Bad Request", answer.Json.GetProperty("title").GetString());
        Assert.Equal("en", answer.Header("Content-Language"));
    }

    [Fact]
    public async Task Errors_of_an_aggregate_share_one_language_if_their_catalogues_have_it()
    {
        var all = new AggregateErrorBuilder(Depot.Closed).Add(Depot.OutOfStock).Add(Depot.OneLanguage).Add(Depot.Forgotten).ToError();
        await using TestApp app = await LanguageApp.ThrowingAsync(all);

        Answer answer = await app.GetAsync("/error", language: "fr;q=0.5, de-AT");

        Assert.Equal("Das Lager hat zu.", answer.Json.GetProperty("detail").GetString());
        string?[] details = [.. answer.Json.GetProperty("errors").EnumerateArray().Select(static item => item.GetProperty("detail").GetString())];
        Assert.StartsWith("Von <b> sind noch 1", details[0], StringComparison.Ordinal);
        Assert.StartsWith("Un prix de 1", details[1], StringComparison.Ordinal);
        Assert.Equal("Not translated: this", details[2]);
    }
}
