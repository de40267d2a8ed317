using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Primitives;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Negotiation;

/// <summary>Fields that someone sends to do harm. A cost that is not linear would keep these tests busy for hours.</summary>
public sealed class HostileFieldTests
{
    private const int Megabyte = 1 << 20;
    private const int Xml = 1;
    private const int German = 1;

    private static readonly string[] Offers = ["application/json", "application/xml", "text/html;level=1"];
    private static readonly string[] Tags = ["en", "de"];
    private static readonly MediaTypeSelector MediaTypes = new(Offers);
    private static readonly LanguageSelector Languages = new(Tags, "en");

    // Not enumerated at discovery, which would write the rows as UTF-8 and lose the lone surrogate.
    public static TheoryData<string> Repeated =>
    [
        ",", " ", "\t", ";", "=", "\"", "\\", "/", "*", "-", "a", "ä", "\uD800", "\0", ", ", ";a", ";a=", "a=1;", ";q=0", "\"\\", "\\\"", "\"\"",
        "a/b,", "a/b;q=0.5,", "*/*;", ";level=1", ";level=\"1\"", "a-", "a-a", "x-", "de;", "q=,",
    ];

    [Theory]
    [MemberData(nameof(Repeated), DisableDiscoveryEnumeration = true)]
    public void Megabyte_of_repeated_text_before_a_valid_line_does_not_hide_it(string piece)
    {
        string garbage = Repeat(piece, Megabyte / piece.Length);

        Assert.Equal(Xml, MediaTypes.SelectAcceptable(new StringValues([garbage, "application/xml"])));
        Assert.Equal(Xml, MediaTypes.SelectBestEffort(new StringValues([garbage, "application/xml"])));
        Assert.Equal(German, Languages.Select(new StringValues([garbage, "de"])));
    }

    [Theory]
    [MemberData(nameof(Repeated), DisableDiscoveryEnumeration = true)]
    public void Megabyte_of_repeated_text_after_a_valid_range_has_the_effect_of_a_short_text(string piece)
    {
        const string Accept = "application/json;q=0.9, application/xml";
        const string AcceptLanguage = "en;q=0.9, de";
        string little = Repeat(piece, 16);
        string much = Repeat(piece, Megabyte / piece.Length / 16 * 16);

        int mediaType = ReferenceMediaTypeSelection.Select(Accept + little, Offers, bestEffort: false);
        string language = ReferenceLanguageLookup.Select(AcceptLanguage + little, Tags, "en");

        Assert.Equal(mediaType, MediaTypes.SelectAcceptable(Accept + much));
        Assert.Equal(language, Tags[Languages.Select(AcceptLanguage + much)]);
    }

    [Fact]
    public void Ten_thousand_ranges_are_all_seen()
    {
        string many = string.Join(", ", Enumerable.Range(0, 10_000).Select(static i => string.Create(CultureInfo.InvariantCulture, $"a{i}/b{i};q=0.5")));
        string languages = string.Join(", ", Enumerable.Range(0, 10_000).Select(static _ => "xx-yy;q=0.5"));

        Assert.Equal(Xml, MediaTypes.SelectAcceptable(many + ", application/xml;q=0.1"));
        Assert.Equal(MediaTypeSelector.None, MediaTypes.SelectAcceptable(many));
        Assert.Equal(0, MediaTypes.SelectBestEffort(many));
        Assert.Equal(German, Languages.Select(languages + ", de;q=0.1"));
    }

    [Fact]
    public void Ten_thousand_lines_are_one_list()
    {
        string[] lines = [.. Enumerable.Repeat("application/json;q=0", 10_000), "*/*;q=0.1", "application/xml;q=0.2"];

        Assert.Equal(Xml, MediaTypes.SelectAcceptable(lines));
    }

    [Fact]
    public void Many_parameters_of_a_range_are_compared_with_the_offer_one_by_one()
    {
        string parameters = Repeat(";level=1", Megabyte / 8);

        Assert.Equal(2, MediaTypes.SelectAcceptable($"text/html{parameters};q=0.5, */*;q=0.1"));
        Assert.Equal(0, MediaTypes.SelectAcceptable($"text/html{parameters};level=2;q=0.5, */*;q=0.1"));
    }

    [NeedsReferenceMaterial]
    [Fact]
    public void Naughty_strings_never_throw()
    {
        string json = File.ReadAllText(ReferenceMaterial.Path("corpus", "blns", "blns.json"));
        string[] strings = JsonSerializer.Deserialize<string[]>(json)!;
        Assert.Equal(515, strings.Length);

        Assert.All(strings, static text =>
        {
            Assert.InRange(MediaTypes.SelectAcceptable(text), MediaTypeSelector.None, 2);
            Assert.InRange(MediaTypes.SelectBestEffort(text), 0, 2);
            Assert.InRange(Languages.Select(text), 0, German);
            Assert.Equal(Xml, MediaTypes.SelectAcceptable(new StringValues([text, "application/json;q=0.1, application/xml"])));
            Assert.Equal(German, Languages.Select(new StringValues([text, "de"])));
            Assert.InRange(MediaTypes.SelectBestEffort($"application/xml;level=\"{text}\", text/html;q=0.1"), 0, 2);
        });
    }

    [Fact]
    public void Null_header_lines_count_as_empty()
    {
        Assert.Equal(Xml, MediaTypes.SelectAcceptable(new StringValues([null, "application/xml", null])));
        Assert.Equal(0, MediaTypes.SelectAcceptable(new StringValues([null])));
        Assert.Equal(German, Languages.Select(new StringValues([null, "de"])));
    }

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
