using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>What is wrong with the placeholders of a translation.</summary>
public sealed class EG40xxPlaceholderTests
{
    [Theory]
    [InlineData("%1 of %2", "von %2", "1")]
    [InlineData("%1 of %2", "%1 von", "2")]
    [InlineData("Only %1", "Nur dies", "1")]
    [InlineData("%value is not %kind", "%value gibt es nicht", "kind")]
    [InlineData("%1 of %2", "%1 von %", "2")]
    public void EG4005_a_placeholder_that_is_lost(string message, string translation, string lost) => Reports.Exactly(
        Files(message, translation),
        generated: ["Good"],
        $"errors.de.json(2,11): error EG4005: 'Good': the translation does not contain '%{lost}', so the value would not be shown; add '%{lost}'");

    [Theory]
    [InlineData("Nothing", "Nichts %1", "1")]
    [InlineData("Nothing", "Nichts %wert", "wert")]
    [InlineData("Only %1", "Nur %1 von %2", "2")]
    [InlineData("Only %1", "Nur %1 von %alle", "alle")]
    [InlineData("%value", "%value %kind", "kind")]
    [InlineData("%value", "%value %{kind}", "{kind}")]
    [InlineData("Nothing", "Nichts %{value", "{value")]
    public void EG4006_a_placeholder_that_the_source_does_not_have(string message, string translation, string added) => Reports.Exactly(
        Files(message, translation),
        generated: ["Good"],
        $"errors.de.json(2,11): error EG4006: 'Good': the translation contains '%{added}', but the source does not; remove it");

    [Theory]
    [InlineData("Only %1", "Nur %1 %1", "1", "twice", "once")]
    [InlineData("%1 %1 %1 %1", "%1 %1 %1", "1", "3 times", "4 times")]
    [InlineData("%value %value", "%value", "value", "once", "twice")]
    [InlineData("Only %{value}", "Nur %{value} %value", "{value}", "twice", "once")]
    [InlineData("Before %1", "Vor %1 oder am %1", "1", "twice", "once")]
    [InlineData("Restored before %1", "Vor %1 oder am %1", "1", "twice", "once")]
    [InlineData("On or before %1", "Vor %1 und am %1", "1", "twice", "once")]
    [InlineData("On or before %1", "Vor %1, modern am %1 oder sp\u00E4ter", "1", "twice", "once")]
    [InlineData("On or before %1", "Vor %1 oder am %1 %1", "1", "3 times", "once")]
    [InlineData("%1 or %1", "%1 oder", "1", "once", "twice")]
    public void EG4007_a_placeholder_more_or_less_often(string message, string translation, string token, string found, string expected) => Reports.Exactly(
        Files(message, translation),
        generated: ["Good"],
        $"errors.de.json(2,11): warning EG4007: 'Good': the translation contains '%{token}' {found}, but the source {expected}");

    [Theory]
    [InlineData("On or before %1", "Vor %1 oder am %1")]
    [InlineData("On or before %{date}", "Vor %date ODER am %{date}")]
    [InlineData("At, or before, %1", "Vor %1 (oder) am %1 oder um %1")]
    [InlineData("%dateTime: on or before %date", "%dateTime: vor %date oder am %date")]
    [InlineData("On or before %1", "\u65E9\u4E8E%1\u6216\u5728%1", "zh")]
    [InlineData("On or before %1", "%1\u3088\u308A\u524D\u307E\u305F\u306F%1", "ja")]
    [InlineData("On or before %1", "\u0E01\u0E48\u0E2D\u0E19%1\u0E2B\u0E23\u0E37\u0E2D\u0E43\u0E19%1", "th")]
    public void Placeholder_that_is_repeated_after_a_word_for_or_is_not_reported(string message, string translation, string language = "de") =>
        Reports.Exactly(Files(message, translation, language), generated: ["Good"]);

    [Theory]
    [InlineData("No %value", "Kein %Wert", "%Wert", "value")]
    [InlineData("No %value", "Kein %Value", "%Value", "value")]
    [InlineData("No %value", "Kein %{Wert}", "%{Wert}", "value")]
    [InlineData("No %{value}", "Kein %{Value}", "%{Value}", "{value}")]
    [InlineData("No %{value}", "Kein %{ value }", "%{ value }", "{value}")]
    [InlineData("No %{value}", "Kein %{value", "%{value", "{value}")]
    [InlineData("No %{value}s", "Kein %Wert", "%Wert", "{value}")]
    [InlineData("Only %{1}", "\u53EA\uFF05{1}", "\uFF05{1}", "{1}")]
    [InlineData("No %value", "Kein %Schl\u00FCsselelement", "%Schl\u00FCsselelement", "value")]
    [InlineData("No %value", "\u041D\u0435\u0442 %\u0437\u043D\u0430\u0447\u0435\u043D\u0438\u044F", "%\u0437\u043D\u0430\u0447\u0435\u043D\u0438\u044F", "value")]
    [InlineData("Only %1", "\u0641\u0642\u0637 %\u0661", "%\u0661", "1")]
    [InlineData("Only %1", "\u0641\u0642\u0637 \u066A1", "\u066A1", "1")]
    [InlineData("Only %1", "\u53EA\uFF051", "\uFF051", "1")]
    [InlineData("Only %1", "Nur %eins", "%eins", "1")]
    public void EG4008_a_placeholder_that_is_translated_away(string message, string translation, string found, string token) => Reports.Exactly(
        Files(message, translation),
        generated: ["Good"],
        $"errors.de.json(2,11): error EG4008: 'Good': the translation contains '{found}' instead of '%{token}'; "
            + $"placeholders are not translated, write '%{token}'");

    [Fact]
    public void EG4008_names_the_likely_pairs() => Reports.Exactly(
        Files("From %priceFrom to %priceTo by %kind", "%Kind von %preisVon bis %preisBis"),
        generated: ["Good"],
        "errors.de.json(2,11): error EG4008: 'Good': the translation contains '%Kind' instead of '%kind'; placeholders are not translated, write '%kind'",
        "errors.de.json(2,11): error EG4008: 'Good': the translation contains '%preisVon' instead of '%priceFrom'; placeholders are not translated, write '%priceFrom'",
        "errors.de.json(2,11): error EG4008: 'Good': the translation contains '%preisBis' instead of '%priceTo'; placeholders are not translated, write '%priceTo'");

    [Theory]
    [InlineData("Cart %1", "Korb 1%", "1%", "1")]
    [InlineData("Cart %1 of %2", "Korb 1% von %2", "1%", "1")]
    [InlineData("No %value", "Kein value%", "value%", "value")]
    [InlineData("No %{value}", "Kein {value}%", "{value}%", "{value}")]
    public void EG4009_the_percent_sign_behind(string message, string translation, string found, string token) => Reports.Exactly(
        Files(message, translation),
        generated: ["Good"],
        $"errors.de.json(2,11): error EG4009: 'Good': the translation contains '{found}' instead of '%{token}'; the percent sign comes first, write '%{token}'");

    [Theory]
    [InlineData("Cart %1", "Korb % 1", "% 1", "1")]
    [InlineData("Cart %1", "Korb %  1.", "%  1", "1")]
    [InlineData("Cart %1", "Korb %\u00A01", "%\u00A01", "1")]
    [InlineData("No %value", "Kein % Value", "% Value", "value")]
    [InlineData("No %{value}", "Kein % {value}", "% {value}", "{value}")]
    public void EG4010_a_blank_behind_the_percent_sign(string message, string translation, string found, string token) => Reports.Exactly(
        Files(message, translation),
        generated: ["Good"],
        $"errors.de.json(2,11): error EG4010: 'Good': the translation contains '{found}' instead of '%{token}'; write '%{token}' without a space");

    [Fact]
    public void EG4005_and_others_in_one_translation() => Reports.Exactly(
        Files("%1 %2 %3 %4 %4", "% 1 2% %4 %5"),
        generated: ["Good"],
        "errors.de.json(2,11): error EG4010: 'Good': the translation contains '% 1' instead of '%1'; write '%1' without a space",
        "errors.de.json(2,11): error EG4009: 'Good': the translation contains '2%' instead of '%2'; the percent sign comes first, write '%2'",
        "errors.de.json(2,11): error EG4005: 'Good': the translation does not contain '%3', so the value would not be shown; add '%3'",
        "errors.de.json(2,11): error EG4006: 'Good': the translation contains '%5', but the source does not; remove it",
        "errors.de.json(2,11): warning EG4007: 'Good': the translation contains '%4' once, but the source twice");

    [Theory]
    [InlineData("Only %1", "Nur %10", "'%10'", "'%{1}0'")]
    [InlineData("At most %max", "Enint\u00E4\u00E4n %maxta", "'%maxta'", "'%{max}ta'")]
    [InlineData("At least %min", "Legal\u00E1bb %minn\u00E9l", "'%minn\u00E9l'", "'%{min}n\u00E9l'")]
    [InlineData("%min to %max", "%mindan %maxgacha, %min", "'%mindan' and '%maxgacha'", "'%{min}dan' and '%{max}gacha'", true)]
    [InlineData("%{a} %{b} %{c}", "%ax, %bx, %cx, %{a}", "'%ax', '%bx' and '%cx'", "'%{a}x', '%{b}x' and '%{c}x'", true)]
    public void EG4026_letters_or_digits_that_go_on_with_a_name(string message, string translation, string found, string written, bool isDoubled = false) =>
        Reports.Exactly(
            Files(message, translation),
            generated: ["Good"],
            [
                .. isDoubled ? [$"errors.de.json(2,11): warning EG4007: 'Good': the translation contains '%{(message[1] == '{' ? "{a}" : "min")}' twice, but the source once"] : Array.Empty<string>(),
                $"errors.de.json(2,11): warning EG4026: 'Good': the translation contains {found}; write {written} to show where the name ends",
            ]);

    [Fact]
    public void Texts_with_a_warning_are_shown()
    {
        GeneratorOutput output = GeneratorHarness.Run(
            [
                Reports.Catalog("""{ "errors": { "A": { "status": 400, "message": "Before %date" }, "B": { "status": 400, "message": "At most %max" } } }"""),
                Reports.Catalog("""{ "A": "vor %date oder am %date", "B": "%maxta" }""", "errors.fi.json"),
            ],
            Reports.Library());

        Assert.Equal(["vor %date oder am %date", "%maxta"], output.Translations.Single().Messages.Select(message => message.Text));
    }

    [Theory]
    [InlineData("%widthpx", "[\"width\"]", "%width Pixel")]
    [InlineData("%widthpx", "[\"width\"]", "%widthpx breit")]
    [InlineData("%widthx%heightpx", "[\"width\", \"height\"]", "%heightx%width")]
    [InlineData("No %name", "[\"name\", \"namespace\"]", "Kein %name in %namespace")]
    [InlineData("No %name", "[\"name\", \"namespace\"]", "Kein %{name} in %{namespace}")]
    [InlineData("100 %{} of %{max}", "[\"max\"]", "%{}100 von %max")]
    public void Source_and_translation_are_read_by_the_declared_names(string message, string parameters, string translation) => Assert.DoesNotContain(
        GeneratorHarness.Run(
            [
                Reports.Catalog($$"""{ "errors": { "Good": { "status": 400, "message": "{{message}}", "parameters": {{parameters}} } } }"""),
                Reports.Catalog($$"""{ "Good": "{{translation}}" }""", "errors.de.json"),
            ],
            Reports.Library()).DisplayedDiagnostics,
        line => !line.Contains(" EG4023: ", StringComparison.Ordinal) && !line.Contains(" EG4004: ", StringComparison.Ordinal));

    [Theory]
    [InlineData("%1 of %2", "Von %2: %1")]
    [InlineData("%1 %1", "%1 und %1")]
    [InlineData("100 % of %1", "100 % von %1")]
    [InlineData("50% off", "%50 indirim")]
    [InlineData("No %value", "%value\u5B57\u6BB5")]
    [InlineData("Nothing", "Nichts, zu 100 %")]
    public void Translations_that_are_good(string message, string translation) => Reports.Exactly(Files(message, translation), generated: ["Good"]);

    [Fact]
    public void Declared_names_that_are_not_identifiers_are_found() => Reports.Exactly(
        [
            Reports.Catalog("""{ "errors": { "Good": { "status": 400, "message": "No %field-name", "parameters": ["field-name", "more"] } } }"""),
            Reports.Catalog("""{ "Good": "%field-name gibt es nicht, %more" }""", "errors.de.json"),
        ],
        generated: ["Good"],
        "errors.json(1,98): info EG4004: The message does not use the parameter 'more'; clients get it as data only");

    [Fact]
    public void The_message_of_a_status_may_show_the_report() => Reports.Exactly(
        [
            Reports.Catalog("""{ "statuses": { "500": { "message": "Failed: %reportId" } }, "errors": { "Good": { "status": 400, "message": "No" } } }"""),
            Reports.Catalog("""{ "Good": "Nein", "statuses": { "500": { "message": "Fehler: %Bericht" }, "404": { "title": "100 %ig nicht da" } } }""", "errors.de.json"),
        ],
        generated: ["Good"],
        "errors.de.json(1,53): error EG4008: '500': the translation contains '%Bericht' instead of '%reportId'; "
            + "placeholders are not translated, write '%reportId'");

    private static AdditionalText[] Files(string message, string translation, string language = "de") =>
    [
        Reports.Catalog($$"""{ "errors": { "Good": { "status": 400, "message": "{{message}}" } } }"""),
        Reports.Catalog($$"""
            {
              "Good": "{{translation}}"
            }
            """, $"errors.{language}.json"),
    ];
}
