using Xunit;

namespace ErrorGen.Tests;

/// <summary>Which translation serves which culture.</summary>
public sealed class TranslationLookupTests
{
    [Theory]
    [InlineData("en", "de de-AT", "de", "de")]
    [InlineData("en", "de de-AT", "de-DE", "de")]
    [InlineData("en", "de de-AT", "de-AT", "de-AT")]
    [InlineData("en", "DE", "de-CH", "DE")]
    [InlineData("en", "de", "en", null)]
    [InlineData("en", "de", "en-GB", null)]
    [InlineData("en", "de en-GB", "en-GB", "en-GB")]
    [InlineData("en", "de en-GB", "en-US", null)]
    [InlineData("en-US", "de en", "en-US", null)]
    [InlineData("en-US", "de en", "en-GB", "en")]
    [InlineData("en", "de", "fr", null)]
    [InlineData("en", "", "de", null)]
    [InlineData("en", "de", "", null)]
    [InlineData("de", "en", "de-AT", null)]
    [InlineData("en", "pt pt-BR", "pt-PT", "pt")]
    [InlineData("en", "pt-BR", "pt", null)]
    [InlineData("en", "zh-Hans zh-Hant", "zh-TW", "zh-Hant")]
    [InlineData("en", "zh-Hans zh-Hant", "zh-CN", "zh-Hans")]
    [InlineData("en", "zh", "zh-TW", "zh")]
    [InlineData("en", "sr-Latn", "sr-Latn-RS", "sr-Latn")]
    public void A_culture_is_served_by_the_nearest_of_its_parents(string source, string languages, string culture, string? expected)
    {
        var catalog = new TranslatedCatalog(
            source, [.. languages.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(language => new TestTranslation(language))]);

        Assert.Equal(expected, catalog.FindTranslation(TestCultures.Find(culture))?.Language);
    }

    [Fact]
    public void Cached_look_up_is_not_used_for_another_culture()
    {
        var catalog = new TranslatedCatalog("en", new TestTranslation("de"), new TestTranslation("fr"));
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal("de", catalog.FindTranslation(TestCultures.Find("de"))?.Language);
            Assert.Equal("fr", catalog.FindTranslation(TestCultures.Find("fr-CA"))?.Language);
            Assert.Null(catalog.FindTranslation(TestCultures.Find("en")));
        }

        Assert.Equal(1, catalog.Asked);
    }

    [Fact]
    public void A_look_up_that_was_done_before_allocates_nothing()
    {
        var catalog = new TranslatedCatalog("en", new TestTranslation("de"));
        System.Globalization.CultureInfo german = TestCultures.Find("de-DE");

        Assert.Equal(0, TestSupport.Allocated.By(() => catalog.FindTranslation(german)));
        Assert.Equal(0, TestSupport.Allocated.By(() => catalog.Stock.GetText(german)));
    }

    [Fact]
    public void A_missing_culture_is_refused() =>
        Assert.Throws<ArgumentNullException>("culture", () => new TranslatedCatalog("en").FindTranslation((System.Globalization.CultureInfo)null!));
}
