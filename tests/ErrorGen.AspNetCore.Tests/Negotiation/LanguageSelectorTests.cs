using Xunit;

namespace ErrorGen.AspNetCore.Tests.Negotiation;

public sealed class LanguageSelectorTests
{
    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("x")]
    [InlineData("de-x")]
    [InlineData("de_DE")]
    public void Offer_that_is_not_a_language_tag_is_refused(string tag)
    {
        Assert.Throws<ArgumentException>(() => new LanguageSelector([tag], "en"));
        Assert.Throws<ArgumentException>(() => new LanguageSelector(["en"], tag));
    }

    [Fact]
    public void The_default_is_available()
    {
        Assert.Equal(["de", "en"], new LanguageSelector(["de"], "en").Languages);
        Assert.Equal(["EN", "de"], new LanguageSelector(["EN", "de"], "en").Languages);
        Assert.Equal("en", Select(["de"], "en", "fr, en-GB;q=0.9, de;q=0.8"));
    }

    [Theory]
    [InlineData("en;q=0", "de")]
    [InlineData("*, en;q=0", "de")]
    [InlineData("en-US, en;q=0", "de")]
    [InlineData("en;q=0, en;q=0.1", "en")]
    [InlineData("de;q=0, en;q=0, de-AT;q=0", "en")]
    [InlineData("de-AT, de;q=0", "de-AT")]
    [InlineData("de-AT-1996, de-AT;q=0", "de")]
    [InlineData("de-CH;q=0, de", "de")]
    public void Weight_zero_excludes_the_language_it_names(string acceptLanguage, string expected) =>
        Assert.Equal(expected, Select(["de", "de-AT"], "en", acceptLanguage));

    [Theory]
    [InlineData("*, de;q=0.5", "de")]
    [InlineData("de-AT, de-CH", "de")]
    [InlineData("fr;q=0.5, de;q=0.5", "fr")]
    [InlineData("dex, d, deAT", "en")]
    [InlineData("zh-x-zh", "zh")]
    public void Lookup_follows_RFC_4647(string acceptLanguage, string expected) => Assert.Equal(expected, Select(["en", "de", "fr", "zh"], "en", acceptLanguage));

    [Fact]
    public void More_languages_than_the_stack_buffer_holds_are_compared()
    {
        string[] available = [.. Enumerable.Range('a', 26).SelectMany(static a => Enumerable.Range('a', 26).Select(b => $"{(char)a}{(char)b}"))];

        Assert.Equal("zz", Select(available, "en", "zz-ZZ, en;q=0.9, aa;q=0"));
    }

    private static string Select(string[] available, string defaultLanguage, string acceptLanguage)
    {
        var selector = new LanguageSelector(available, defaultLanguage);
        return selector.Languages[selector.Select(acceptLanguage)];
    }
}
