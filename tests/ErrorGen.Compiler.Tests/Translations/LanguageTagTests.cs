using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Tests.Harness;
using Xunit;

namespace ErrorGen.Compiler.Tests.Translations;

/// <summary>Names of languages as RFC 5646 writes them.</summary>
public sealed class LanguageTagTests
{
    private static readonly (string Text, string Expected)[] Known =
    [
        ("de", "de"),
        ("DE", "de"),
        ("pt-br", "pt-BR"),
        ("zh-hANT-tw", "zh-Hant-TW"),
        ("es-419", "es-419"),
        ("fil-PH", "fil-PH"),
        ("zh-cmn-Hans-CN", "zh-cmn-Hans-CN"),
        ("sl-rozaj-biske-1994", "sl-rozaj-biske-1994"),
        ("de-CH-1901", "de-CH-1901"),
        ("de-DE-u-co-phonebk", "de-DE-u-co-phonebk"),
        ("en-a-BBB-x-a-CCC", "en-a-bbb-x-a-ccc"),
        ("az-Arab-x-AZE-derbend", "az-Arab-x-aze-derbend"),
        ("en-x-US", "en-x-us"),
        ("IS", "is"),
    ];

    public static TheoryData<string> Tags() => [.. Known.Select(known => known.Text)];

    public static TheoryData<string> OtherNames() =>
    [
        "",
        "d",
        "de-",
        "-de",
        "de--DE",
        "de_DE",
        "deutschland",
        "de-DE-DE",
        "de-419-DE",
        "de-u",
        "de-u-c",
        "de-x",
        "x-de",
        "i-klingon",
        "de-1",
        "de-abcdefghi",
        "schema.json",
        "d\u00E9",
        "\u212Aa",
        "de\n",
    ];

    [Theory]
    [MemberData(nameof(Tags))]
    public void Tags_are_normalized(string text) =>
        Assert.Equal(Known.First(known => known.Text == text).Expected, LanguageTag.Canonical(text));

    [Theory]
    [MemberData(nameof(OtherNames))]
    public void Names_that_are_not_language_tags_are_refused(string text) => Assert.Null(LanguageTag.Canonical(text));

    [Theory]
    [MemberData(nameof(Tags))]
    public void Language_of_a_catalogue_is_normalized(string text)
    {
        CatalogModel catalog = CompilerRun.Model($$"""{ "culture": "{{text}}" }""");

        Assert.Equal(LanguageTag.Canonical(text), catalog.Culture);
    }

    [Fact]
    public void A_tag_becomes_shorter_subtag_by_subtag()
    {
        Assert.Equal(["zh-Hant", "zh"], LanguageTag.Shorter("zh-Hant-TW"));
        Assert.Empty(LanguageTag.Shorter("zh"));
    }
}
