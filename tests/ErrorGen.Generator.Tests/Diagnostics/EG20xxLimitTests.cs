using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>Formats that need a region, and the number of parameters.</summary>
public sealed class EG20xxLimitTests
{
    private const string Currency = "'N2', and the currency as a parameter of its own";

    [Theory]
    [InlineData("en", "decimal", "C", Currency)]
    [InlineData("de", "double", "c2", Currency)]
    [InlineData("zh-Hant", "int", "C0", Currency)]
    [InlineData("en", "date", "d", "'yyyy-MM-dd' or 'd MMMM yyyy'")]
    [InlineData("en", "dateTime", "g", "'yyyy-MM-dd HH:mm zzz'")]
    public void EG2019_a_format_that_a_language_without_region_does_not_have(string culture, string type, string format, string instead) => Reports.Exactly(
        Catalog(culture, type, format),
        generated: ["A"],
        $"errors.json(1,{Catalog(culture, type, format).IndexOf($"\"{format}\"", StringComparison.Ordinal) + 1}): warning EG2019: The format '{format}' depends on the region, and the culture '{culture}' does not name one; name it, as in 'en-US', or write {instead}");

    [Theory]
    [InlineData("en-US", "decimal", "C")]
    [InlineData("es-419", "date", "d")]
    [InlineData("zh-Hant-TW", "dateTime", "F")]
    [InlineData("en", "decimal", "0.00 'C'")]
    [InlineData("en", "date", "d MMMM yyyy")]
    [InlineData("en", "dateTime", "R")]
    [InlineData("en", "dateTime", "O")]
    [InlineData("en", "duration", "g")]
    public void A_format_that_does_not_need_a_region_is_not_reported(string culture, string type, string format) =>
        Reports.Exactly(Catalog(culture, type, format), generated: ["A"]);

    [Fact]
    public void EG2019_a_currency_in_a_translation_without_region() => Reports.Exactly(
        [
            Reports.Catalog(Catalog("en-US", "decimal", "C")),
            Reports.Catalog("""{ "A": "Mindestens %p." }""", "errors.de.json"),
            Reports.Catalog("""{ "A": "Mindestens %p!" }""", "errors.de-CH.json"),
        ],
        generated: ["A"],
        $"errors.de.json(1,8): warning EG2019: The format 'C' depends on the region, and the culture 'de' does not name one; name it, as in 'en-US', or write {Currency}");

    [Fact]
    public void EG2020_more_parameters_than_an_entry_may_have()
    {
        string declared = string.Join(", ", Enumerable.Range(0, 101).Select(i => $"\"p{i}\""));
        string shown = string.Join(" ", Enumerable.Range(1, 101).Select(i => $"%{i}"));
        Reports.Exactly(
            $$"""
            { "errors": {
              "Declared": { "status": 400, "message": "M", "parameters": [{{declared}}] },
              "Shown": { "status": 400, "message": "{{shown}}" }
            } }
            """,
            generated: [],
            "errors.json(2,62): error EG2020: The entry has 101 parameters, but may have at most 100",
            "errors.json(3,40): error EG2020: The entry has 101 parameters, but may have at most 100");
    }

    [Fact]
    public void An_entry_may_have_a_hundred_parameters() => Reports.Exactly(
        $$"""{ "errors": { "A": { "status": 400, "message": "{{string.Join(" ", Enumerable.Range(1, 100).Select(i => $"%{i}"))}}" } } }""",
        generated: ["A"]);

    private static string Catalog(string culture, string type, string format) =>
        $$"""{ "culture": "{{culture}}", "errors": { "A": { "status": 400, "message": "At least %p.", "parameters": [{ "name": "p", "type": "{{type}}", "format": "{{format}}" }] } } }""";
}
