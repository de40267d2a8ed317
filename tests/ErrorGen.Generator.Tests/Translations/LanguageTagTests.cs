using ErrorGen.Generator.Parsing.Translations;
using Xunit;

namespace ErrorGen.Generator.Tests.Translations;

/// <summary>Names of languages as RFC 5646 writes them.</summary>
public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("de", "de")]
    [InlineData("DE", "de")]
    [InlineData("pt-br", "pt-BR")]
    [InlineData("zh-hANT-tw", "zh-Hant-TW")]
    [InlineData("es-419", "es-419")]
    [InlineData("fil-PH", "fil-PH")]
    [InlineData("zh-cmn-Hans-CN", "zh-cmn-Hans-CN")]
    [InlineData("sl-rozaj-biske-1994", "sl-rozaj-biske-1994")]
    [InlineData("de-CH-1901", "de-CH-1901")]
    [InlineData("de-DE-u-co-phonebk", "de-DE-u-co-phonebk")]
    [InlineData("en-a-BBB-x-a-CCC", "en-a-bbb-x-a-ccc")]
    [InlineData("az-Arab-x-AZE-derbend", "az-Arab-x-aze-derbend")]
    [InlineData("en-x-US", "en-x-us")]
    [InlineData("IS", "is")]
    public void Tags_come_in_the_usual_letters(string text, string expected) => Assert.Equal(expected, LanguageTag.Canonical(text));

    [Theory]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("de-")]
    [InlineData("-de")]
    [InlineData("de--DE")]
    [InlineData("de_DE")]
    [InlineData("deutschland")]
    [InlineData("de-DE-DE")]
    [InlineData("de-419-DE")]
    [InlineData("de-u")]
    [InlineData("de-u-c")]
    [InlineData("de-x")]
    [InlineData("x-de")]
    [InlineData("i-klingon")]
    [InlineData("de-1")]
    [InlineData("de-abcdefghi")]
    [InlineData("schema.json")]
    [InlineData("d\u00E9")]
    [InlineData("\u212Aa")]
    [InlineData("de\n")]
    public void Other_names_are_none(string text) => Assert.Null(LanguageTag.Canonical(text));

    [Fact]
    public void A_tag_becomes_shorter_subtag_by_subtag()
    {
        Assert.Equal(["zh-Hant", "zh"], LanguageTag.Shorter("zh-Hant-TW"));
        Assert.Empty(LanguageTag.Shorter("zh"));
    }
}
