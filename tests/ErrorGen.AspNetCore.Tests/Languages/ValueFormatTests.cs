using System.Globalization;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Languages;

/// <summary>How numbers read in a text (ADR 0021).</summary>
public sealed class ValueFormatTests
{
    [Theory]
    [InlineData("de", "de-AT", "de-AT", "de-AT")]
    [InlineData("de-AT", "de-AT", "de-AT", "de-AT")]
    [InlineData("de", "de", "de-CH", "de-CH")]
    [InlineData("de", "de", "sv-SE", "de")]
    [InlineData("en", "de", "de-DE", "en")]
    [InlineData("fr", "de", "fr-BE", "fr-BE")]
    [InlineData("zh-Hans", "zh-CN", "zh-CN", "zh-CN")]
    [InlineData("de-AT", "de-AT", "de-DE", "de-AT")]
    public void Values_follow_the_region_of_the_request_if_its_language_is_that_of_the_text(
        string textLanguage, string uiCulture, string culture, string expected)
    {
        CultureInfo given = TestCultures.Find(culture);
        ErrorText text = OwnCatalog.Define(textLanguage, new ErrorCatalogEntry("Key", 400, "Text")).GetText(translation: null);

        CultureInfo formats = ResponseLanguage.FromRequest(TestCultures.Find(uiCulture), given).GetFormatCulture(text);

        Assert.Equal(expected, formats.Name);
    }

    [Fact]
    public async Task Fallback_text_formats_numbers_in_the_culture_of_the_catalogue()
    {
        TestCultures.Find("fr-FR");
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.OutOfStock, map: LanguageApp.Localized("fr-FR", "fr-FR"));

        Answer answer = await app.GetAsync("/error");

        Assert.Equal("Only 1,234 of <b> are left, at 1,234.50", answer.Json.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Text_in_the_language_of_the_request_formats_numbers_in_its_region()
    {
        CultureInfo austria = TestCultures.Find("de-AT");
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.OutOfStock, map: LanguageApp.Localized("de-AT", "de"));

        Answer answer = await app.GetAsync("/error");

        Assert.NotEqual(1234.5m.ToString("N2", CultureInfo.GetCultureInfo("de")), 1234.5m.ToString("N2", austria));
        Assert.Equal(
            string.Create(austria, $"Von <b> sind noch {1234:N0} da, zu {1234.5m:N2}"), answer.Json.GetProperty("detail").GetString());
        Assert.Equal("1234.5", answer.Json.GetProperty("parameters").GetProperty("price").GetRawText());
    }

    [Fact]
    public async Task Without_request_localization_numbers_are_formatted_in_the_language_of_the_text()
    {
        CultureInfo german = TestCultures.Find("de");
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.OutOfStock);

        Answer answer = await app.GetAsync("/error", language: "de-AT");

        Assert.Equal(
            string.Create(german, $"Von <b> sind noch {1234:N0} da, zu {1234.5m:N2}"), answer.Json.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Errors_of_an_aggregate_format_numbers_in_their_own_languages()
    {
        TestCultures.Find("de");
        var all = new AggregateErrorBuilder(Depot.Closed).Add(Depot.OutOfStock).Add(Depot.OneLanguage).ToError();
        await using TestApp app = await LanguageApp.ThrowingAsync(all);

        Answer answer = await app.GetAsync("/error", language: "de");

        string french = string.Create(CultureInfo.GetCultureInfo("fr"), $"Un prix de {1234.5m:N2}");
        Assert.Equal(
            ["Von <b> sind noch 1.234 da, zu 1.234,50", french],
            answer.Json.GetProperty("errors").EnumerateArray().Select(static item => item.GetProperty("detail").GetString()));
    }
}
