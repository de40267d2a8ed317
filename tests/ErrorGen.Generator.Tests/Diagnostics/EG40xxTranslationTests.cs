using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>What is wrong with a translation file beside its placeholders.</summary>
public sealed class EG40xxTranslationTests
{
    private const string Two = """{ "errors": { "CartIsEmpty": { "status": 409, "message": "The cart is empty." }, "OutOfStock": { "status": 409, "message": "Out of stock." } } }""";
    private const string German = """{ "CartIsEmpty": "Der Warenkorb ist leer.", "OutOfStock": "Ausverkauft." }""";

    private static readonly string[] Both = ["CartIsEmpty", "OutOfStock"];

    [Fact]
    public void EG4011_a_key_that_the_catalogue_does_not_have() => Reports.Exactly(
        Json("""
            {
              "CartIsEmpty": "Der Warenkorb ist leer.",
              "OutOfStok": { "message": "Ausverkauft", "title": "Aus" },
              "OutOfStock": "Ausverkauft.",
              "Nothing": "Nichts",
              "statuses": "Zustände"
            }
            """),
        Both,
        "errors.de.json(3,3): warning EG4011: 'OutOfStok' is not an entry of the catalogue, so the text is not used; did you mean 'OutOfStock'?",
        "errors.de.json(5,3): warning EG4011: 'Nothing' is not an entry of the catalogue, so the text is not used",
        "errors.de.json(6,3): warning EG4011: 'statuses' is not an entry of the catalogue, so the text is not used");

    [Fact]
    public void EG4037_a_text_that_has_changed_since_its_translation() => Reports.Exactly(
        Json("""
            {
              "CartIsEmpty": "Der Warenkorb ist leer.",
              "OutOfStock": "Ausverkauft.",
              "$sources": { "OutOfStock": "00000000", "CartIsEmpty": "HASH", "Nothing": "12345678" }
            }
            """.Replace("HASH", HashOf("The cart is empty."), StringComparison.Ordinal)),
        Both,
        "errors.de.json(3,3): warning EG4037: The catalogue has changed 'OutOfStock' since it was translated; check the translation, and import it or remove 'OutOfStock' from '$sources'");

    private static string HashOf(string text) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))[..8];

    [Fact]
    public void EG4012_a_text_without_translation() => Reports.Exactly(
        [
            Reports.Catalog("""
                {
                  "statuses": { "404": { "title": "Not Found", "message": "Nothing here." } },
                  "errors": { "Good": { "status": 400, "message": "No", "title": "Refused" }, "Other": { "status": 400, "message": "Neither" } }
                }
                """),
            Reports.Catalog("""{ "Good": "Nein", "Other": { "title": "Anders" } }""", "errors.de.json"),
        ],
        generated: ["Good", "Other"],
        "errors.de.json(1,3): warning EG4012: de: 4 of 5 texts are missing ('Good.title', 'Other', 'statuses.404.message', ...); the text of the catalogue is shown");

    [Theory]
    [InlineData("CartIsEmpty", "1 of 2 texts is missing ('OutOfStock')")]
    [InlineData("x-nothing", "2 of 2 texts are missing ('CartIsEmpty' and 'OutOfStock')")]
    public void EG4012_names_the_texts_if_there_are_few(string key, string missing) => Reports.Exactly(
        Json($$"""{ "{{key}}": "Leer" }"""),
        Both,
        $"errors.de.json(1,{(key == "CartIsEmpty" ? 3 : 1)}): warning EG4012: de: {missing}; the text of the catalogue is shown");

    [Fact]
    public void EG4012_for_each_text_if_the_project_wants_details()
    {
        CSharpCompilation target = Reports.Library();
        var options = new CatalogOptions("Shop", ("ErrorGenTranslationDetails", "true"));
        GeneratorDriverRunResult result = CSharpGeneratorDriver
            .Create([new ErrorCatalogGenerator().AsSourceGenerator()], Json("{}"), (CSharpParseOptions)target.SyntaxTrees.First().Options, options)
            .RunGenerators(target, TestContext.Current.CancellationToken)
            .GetRunResult();

        Assert.Equal(
            [
                "errors.de.json(1,1): warning EG4012: 'CartIsEmpty' has no translation; the text of the catalogue is shown",
                "errors.de.json(1,1): warning EG4012: 'OutOfStock' has no translation; the text of the catalogue is shown",
            ],
            result.Diagnostics.Select(GeneratorOutput.Display));
    }

    [Fact]
    public void EG4012_is_not_reported_for_a_language_with_a_wider_translation() => Reports.Exactly(
        [
            Reports.Catalog(Two),
            Reports.Catalog(German, "errors.de.json"),
            Reports.Catalog("{}", "errors.de-AT.json"),
            Reports.Catalog("{}", "errors.en-GB.json"),
            Reports.Catalog("""{ "CartIsEmpty": "Vide" }""", "errors.fr-CA.json"),
        ],
        Both,
        "errors.fr-CA.json(1,3): warning EG4012: fr-CA: 1 of 2 texts is missing ('OutOfStock'); the text of the catalogue is shown");

    [Fact]
    public void EG4013_another_translation_of_a_source() => Reports.Exactly(
        Csv("The cart is empty.,Leer.\nOut of stock.,Aus.\n\"The cart is empty.\",Ganz leer.\n"),
        Both,
        "errors.de.csv(3,1): warning EG4013: 'The cart is empty.' has another translation at line 1, column 1; this row is used");

    [Theory]
    [InlineData("The cart is empty.,Leer.\nOut of stock.,Aus.\nThe cart is empty.,Leer.\nThe cart is empty.,Leer.\n")]
    [InlineData("Other.,A\nOther.,B\nOne more.,C\nThe cart is empty.,Leer.\nOut of stock.,Aus.\nMore.,\n\"A \"b\".\",C\nCut, in two.,D,E\nOne field\n")]
    [InlineData("The cart is empty.,Leer.,module,Shop\nOut of stock.,Aus.,module,Shop\nOther.,Anderes,module,More\n")]
    public void Identical_rows_and_mistakes_in_rows_of_other_texts_are_not_reported(string rows) => Reports.Exactly(Csv(rows), Both);

    [Theory]
    [InlineData("The cart is empty.,", "EG4015")]
    [InlineData("The cart is empty.,Leer %1", "EG4006")]
    [InlineData("\"The cart is empty.\",\"Le\"er\"", "EG4017")]
    [InlineData("The cart is empty.,Leer, ganz", "EG4025")]
    public void EG4013_a_row_with_a_mistake_after_a_good_one(string row, string id)
    {
        AdditionalText[] files = Csv($"Out of stock.,Aus.\nThe cart is empty.,Erst.\nThe cart is empty.,Leer.\n{row}\n");

        Assert.Contains(
            $"errors.de.csv(4,1): warning EG4013: 'The cart is empty.' has another translation at line 3, column 1; that row is used, because this one has a mistake ({id})",
            GeneratorHarness.Run(files, Reports.Library()).DisplayedDiagnostics);
        Assert.DoesNotContain(GeneratorHarness.Run(files, Reports.Library()).Diagnostics, diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);
        Assert.Contains("Leer.", GeneratorHarness.Run(files, Reports.Library()).Translations.Single().Messages.Select(message => message.Text));
    }

    [Fact]
    public void EG4005_of_the_last_row_if_no_row_is_good() => Reports.Exactly(
        [
            Reports.Catalog("""{ "errors": { "A": { "status": 400, "message": "No %1" } } }"""),
            Reports.Catalog("No %1,Kein %2\nNo %1,Kein\n", "errors.de.csv"),
        ],
        ["A"],
        "errors.de.csv(2,1): warning EG4013: 'No %1' has another translation at line 1, column 1; this row is used",
        "errors.de.csv(2,7): error EG4005: 'No %1': the translation does not contain '%1', so the value would not be shown; add '%1'");

    [Fact]
    public void EG4015_an_empty_text_of_an_unknown_key_is_only_unknown() => Reports.Exactly(
        Json("""{ "CartIsEmpty": "Leer.", "OutOfStock": "Aus.", "": "", "Nothing": { "message": "" } }"""),
        Both,
        "errors.de.json(1,49): warning EG4011: '' is not an entry of the catalogue, so the text is not used",
        "errors.de.json(1,57): warning EG4011: 'Nothing' is not an entry of the catalogue, so the text is not used");

    [Fact]
    public void EG4011_keeps_its_words_if_a_key_is_long()
    {
        string key = new('K', 150);
        Reports.Exactly(
            [
                Reports.Catalog($$"""{ "errors": { "{{key}}": { "status": 400, "message": "No" } } }"""),
                Reports.Catalog($$"""{ "{{key}}X": "Nein" }""", "errors.de.json"),
            ],
            ["K" + key[1..].ToLowerInvariant()],
            $"errors.de.json(1,3): warning EG4011: '{key[..100]}…' is not an entry of the catalogue, so the text is not used; did you mean '{key[..100]}…'?",
            $"errors.de.json(1,1): warning EG4012: de: 1 of 1 texts is missing ('{key[..100]}…'); the text of the catalogue is shown");
    }

    [Theory]
    [InlineData("[]", "errors.json(1,1): error EG1004: The root must be a JSON object, but is an array")]
    [InlineData("""{ "errors": [] }""", "errors.json(1,13): error EG2002: 'errors' must be an object, but is an array")]
    public void Translations_of_a_catalogue_without_entries_because_of_a_mistake_are_not_reported(string catalog, string expected) => Reports.Exactly(
        [Reports.Catalog(catalog), Reports.Catalog(German, "errors.de.json"), Reports.Catalog("The cart is empty.,Leer.\n", "de_AT.csv")], [], expected);

    [Fact]
    public void Translations_of_a_catalogue_that_cannot_be_read_are_not_reported() => Reports.Exactly(
        [new CatalogText("/shop/errors.json", text: (SourceText?)null), Reports.Catalog(German, "errors.de.json"), File("de_AT.csv")],
        [],
        "errors.json(1,1): error EG1002: 'errors.json' cannot be read");

    [Fact]
    public void Duplicate_key_is_an_error_as_in_catalogues() => Reports.Exactly(
        Json("""
            {
              "CartIsEmpty": "Leer.", "OutOfStock": "Aus.",
              "CartIsEmpty": "Ganz leer."
            }
            """),
        Both,
        "errors.de.json(3,3): error EG2006: 'CartIsEmpty' is already defined at line 2, column 3; rename or remove one of them");

    [Theory]
    [InlineData("errors.de.csv", "errors.de.json")]
    [InlineData("de_DE.csv", "errors.de-DE.json")]
    [InlineData("errors.DE-de.json", "errors.de_DE.json")]
    public void EG4014_two_files_for_one_language(string first, string second)
    {
        string language = first.Contains("de.csv", StringComparison.Ordinal) ? "de" : "de-DE";
        string[] files = [first, second];
        Reports.Exactly(
            [Reports.Catalog(Two), .. files.Reverse().Select(File)],
            Both,
            $"{second}(1,1): error EG4014: '{language}' is already the language of {first}; this file is ignored");
    }

    [Fact]
    public void EG4014_one_file_that_the_project_names_twice() => Reports.Exactly(
        [Reports.Catalog(Two), File("errors.de.json"), File("errors.de.json")],
        Both,
        "errors.de.json(1,1): error EG4014: 'de' is already the language of errors.de.json; this file is ignored",
        "errors.de.json(1,1): error EG4014: 'de' is already the language of errors.de.json; this file is ignored");

    [Fact]
    public void EG4015_an_empty_translation() => Reports.Exactly(
        Json("""
            {
              "CartIsEmpty": "",
              "OutOfStock": { "message": " \t\u00A0" }
            }
            """),
        Both,
        "errors.de.json(2,18): warning EG4015: 'CartIsEmpty' has an empty translation; the text of the catalogue is shown",
        "errors.de.json(3,30): warning EG4015: 'OutOfStock' has an empty translation; the text of the catalogue is shown");

    [Fact]
    public void EG4015_an_empty_field() => Reports.Exactly(
        Csv("The cart is empty.,\nOut of stock.,\" \""),
        Both,
        "errors.de.csv(1,20): warning EG4015: 'The cart is empty.' has an empty translation; the text of the catalogue is shown",
        "errors.de.csv(2,15): warning EG4015: 'Out of stock.' has an empty translation; the text of the catalogue is shown");

    [Theory]
    [InlineData("errors.d.json", "d")]
    [InlineData("errors.v2.json", "v2")]
    [InlineData("errors.de-.json", "de-")]
    [InlineData("errors.deutschland.csv", "deutschland")]
    [InlineData("errors.de_DE_DE.json", "de_DE_DE")]
    public void EG4016_name_that_is_not_a_language(string file, string name) => Reports.Exactly(
        [Reports.Catalog(Two), Reports.Catalog(German, file)],
        Both,
        $"{file}(1,1): warning EG4016: '{name}' in '{file}' is not a language tag such as 'de', 'pt-BR' or 'zh-Hant'; this file is ignored");

    [Theory]
    [InlineData("Out of stock.", "it has one field")]
    [InlineData("Out of stock.;Aus.", "it has one field; a comma separates the fields, not a semicolon")]
    [InlineData("Out of stock.\tAus.", "it has one field; a comma separates the fields, not a tab")]
    [InlineData("\"Out of stock.\" ,Aus.", "there is text after a closing quotation mark; double the quotation marks in a text")]
    [InlineData("\"Out of \"stock\".\",Aus.", "there is text after a closing quotation mark; double the quotation marks in a text")]
    [InlineData("\"Out of stock.,Aus.", "a quotation mark is not closed")]
    [InlineData("Out of stock.,\"Aus.", "a quotation mark is not closed")]
    public void EG4017_row_that_is_not_a_pair(string row, string fault) => Reports.Exactly(
        Csv($"source,translation\nThe cart is empty.,Leer.\n{row}\n"),
        Both,
        $"errors.de.csv(3,1): error EG4017: A row must be 'source,translation', but {fault}");

    [Fact]
    public void EG4018_a_translation_that_is_its_source() => Reports.Exactly(
        Json("""
            {
              "CartIsEmpty": "The cart is empty.",
              "OutOfStock": "Ausverkauft."
            }
            """),
        Both,
        "errors.de.json(2,18): info EG4018: 'CartIsEmpty' has a translation that equals its source");

    [Fact]
    public void EG4019_a_source_that_the_catalogue_does_not_have() => Reports.Exactly(
        Csv("The cart is empty.,Leer.\nOut of stock.,Aus.\nOut of stocks.,Aus.\nKarten,module\n"),
        Both,
        "errors.de.csv(3,1): warning EG4019: 'Out of stocks.' is not a text of the catalogue, so the translation is not used; did you mean 'Out of stock.'?",
        "errors.de.csv(4,1): warning EG4019: 'Karten' is not a text of the catalogue, so the translation is not used");

    [Fact]
    public void EG4020_the_language_of_the_catalogue_itself() => Reports.Exactly(
        [Reports.Catalog(Two), Reports.Catalog(German, "errors.EN.json")],
        Both,
        "errors.EN.json(1,1): warning EG4020: 'en' is the language of the catalogue itself; this file is ignored");

    [Theory]
    [InlineData("billing.errors.de.json", "the project has no billing.errors.json")]
    [InlineData("faults.errors.de.csv", "the project has no faults.errors.json")]
    public void EG4021_a_catalogue_that_there_is_not(string file, string reason) => Reports.Exactly(
        [Reports.Catalog(Two), File(file)],
        Both,
        $"{file}(1,1): warning EG4021: '{file}' does not belong to a catalogue, because {reason}; this file is ignored");

    [Fact]
    public void EG4021_a_language_alone_among_several_catalogues() => Reports.Exactly(
        [
            Reports.Catalog(Two, "billing.errors.json"),
            Reports.Catalog("{}", "shipping.errors.json"),
            File("de_DE.csv"),
        ],
        Both,
        "de_DE.csv(1,1): warning EG4021: 'de_DE.csv' does not belong to a catalogue, because the project has no errors.json; this file is ignored");

    [Fact]
    public void EG4021_several_catalogues_of_one_name() => Reports.Exactly(
        [
            new CatalogText("/a/errors.json", Two),
            new CatalogText("/b/errors.json", """{ "class": "OtherErrors" }"""),
            new CatalogText("/b/errors.de.json", "{}"),
            new CatalogText("/c/errors.de.json", "{}"),
        ],
        Both,
        "errors.de.json(1,1): warning EG4021: 'errors.de.json' does not belong to a catalogue, because several catalogues are named errors.json, and none is in its folder; "
            + "this file is ignored");

    [Fact]
    public void File_named_as_a_language_belongs_to_the_only_catalogue() => Reports.Exactly([Reports.Catalog(Two, "billing.errors.json"), File("de_DE.csv")], Both);

    [Fact]
    public void CSV_file_whose_name_resembles_a_language_is_not_a_translation() =>
        Reports.Exactly([Reports.Catalog(Two), .. ((string[])["my_db.csv", "to_do.csv", "DE_de.csv", "orders.csv"]).Select(name => Reports.Catalog("a;b", name))], Both);

    [Fact]
    public void Named_file_has_the_language_of_its_name() => Reports.Exactly(
        [
            Reports.Catalog(Two),
            new CatalogText("/shop/i18n/de.json", German) { IsNamedTranslation = true },
            new CatalogText("/shop/i18n/my_db.csv", "") { IsNamedTranslation = true },
        ],
        Both,
        "my_db.csv(1,1): warning EG4012: my-DB: 2 of 2 texts are missing ('CartIsEmpty' and 'OutOfStock'); the text of the catalogue is shown");

    [Fact]
    public void Value_of_a_wrong_type_has_one_diagnostic() => Reports.Exactly(
        Json("""
            {
              "$schema": 1,
              "CartIsEmpty": ["Leer."],
              "OutOfStock": { "message": null, "titel": "Aus", "title": 1 },
              "statuses": { "404": "Weg", "200": { "message": "Gut" }, "4": { "title": "Vier" } }
            }
            """),
        Both,
        "errors.de.json(2,14): error EG2002: '$schema' must be a string, but is a whole number",
        "errors.de.json(3,18): error EG2002: 'CartIsEmpty' must be a string, or an object with 'message' and 'title', but is an array",
        "errors.de.json(4,36): error EG2005: 'titel' is not a known name here; did you mean 'title'?",
        "errors.de.json(4,30): error EG2002: 'message' must be a string, but is null",
        "errors.de.json(4,61): error EG2002: 'title' must be a string, but is a whole number",
        "errors.de.json(5,24): error EG2002: '404' must be an object with 'message' and 'title', but is a string",
        "errors.de.json(5,51): error EG2014: Status 200 is not an error status; only 400 to 599 can have a 'message'",
        "errors.de.json(5,60): error EG2017: '4' is not a status code; the names in 'statuses' are numbers from 100 to 599");

    [Theory]
    [InlineData("[]", "errors.de.json(1,1): error EG1004: The root must be a JSON object, but is an array")]
    [InlineData("", "errors.de.json(1,1): error EG1003: Expected a value, but found the end of the file")]
    [InlineData("{ \"CartIsEmpty\": \"Leer.\", }, ", "errors.de.json(1,28): error EG1003: Expected the end of the file, but found ','")]
    [InlineData("{ \"CartIsEmpty\": \"Leer.", "errors.de.json(1,18): error EG1003: Expected '\"' to close the string, but found the end of the file")]
    [InlineData(
        "{ \"CartIsEmpty\": \"\\ud800\", \"OutOfStock\": \"\\u202E\" }",
        "errors.de.json(1,18): warning EG2015: 'CartIsEmpty' contains an unpaired surrogate, which every output replaces with U+FFFD",
        "errors.de.json(1,42): warning EG2016: 'OutOfStock' contains the bidirectional control character U+202E, which changes the order in which the text is displayed")]
    public void The_rules_for_catalogues_are_those_for_translations(string translation, params string[] expected) =>
        Reports.Exactly(Json(translation), Both, expected);

    [Fact]
    public void A_file_that_cannot_be_read() => Reports.Exactly(
        [Reports.Catalog(Two), new CatalogText("/shop/errors.de.json", text: (SourceText?)null)],
        Both,
        "errors.de.json(1,1): error EG1002: 'errors.de.json' cannot be read");

    private static AdditionalText[] Json(string translation) => [Reports.Catalog(Two), Reports.Catalog(translation, "errors.de.json")];

    private static AdditionalText[] Csv(string translation) => [Reports.Catalog(Two), Reports.Catalog(translation, "errors.de.csv")];

    /// <summary>A file whose texts are good, whatever its format.</summary>
    private static AdditionalText File(string name) =>
        Reports.Catalog(name.EndsWith(".csv", StringComparison.Ordinal) ? "The cart is empty.,Leer.\nOut of stock.,Aus.\n" : German, name);
}
