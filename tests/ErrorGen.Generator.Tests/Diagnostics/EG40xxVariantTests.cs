using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>What is wrong with the variants of a message.</summary>
public sealed class EG40xxVariantTests
{
    private static readonly string[] Entry = ["Left"];

    [Fact]
    public void EG4030_a_category_that_the_language_does_not_have() => Reports.Exactly(
        Catalog("""{ "plural": "count", "few": "few", "One": "one", "=a": "a", "=0": "0", "one": "1", "other": "%count" }"""),
        Entry,
        "errors.json(2,64): error EG4030: 'few' is not a plural category of the language 'en', which has 'one' and 'other'; a variant for one number is named as in '=0'",
        "errors.json(2,78): error EG4030: 'One' is not a plural category of the language 'en', which has 'one' and 'other'; a variant for one number is named as in '=0'",
        "errors.json(2,92): error EG4030: '=a' is not a plural category of the language 'en', which has 'one' and 'other'; a variant for one number is named as in '=0'");

    [Fact]
    public void EG4030_a_category_that_the_language_of_a_translation_does_not_have() => Reports.Exactly(
        [
            Reports.Catalog(Catalog("""{ "plural": "count", "one": "%count product", "other": "%count products" }""")),
            Reports.Catalog("""{ "Left": { "one": "1", "other": "%count" } }""", "errors.ja.json"),
            Reports.Catalog("""{ "Left": { "one": "1", "few": "%count", "many": "%count", "other": "%count" } }""", "errors.pl.json"),
            Reports.Catalog("""{ "Left": { "zero": "0", "one": "1", "other": "%count" } }""", "errors.de-AT.json"),
        ],
        Entry,
        "errors.ja.json(1,13): error EG4030: 'one' is not a plural category of the language 'ja', which has only 'other'; a variant for one number is named as in '=0'",
        "errors.de-AT.json(1,13): error EG4030: 'zero' is not a plural category of the language 'de-AT', which has 'one' and 'other'; a variant for one number is named as in '=0'");

    [Fact]
    public void EG4031_a_category_without_a_variant() => Reports.Exactly(
        [
            Reports.Catalog(Catalog("""{ "plural": "count", "other": "%count products" }""")),
            Reports.Catalog("""{ "Left": { "one": "1", "other": "%count" } }""", "errors.pl.json"),
            Reports.Catalog("""{ "Left": { "message": { "one": "1", "other": "%count" } } }""", "errors.cs.json"),
        ],
        Entry,
        "errors.json(2,43): warning EG4031: The plural category 'one' of the language 'en' is missing, so the text of 'other' is shown for 1",
        "errors.pl.json(1,11): warning EG4031: The plural category 'few' of the language 'pl' is missing, so the text of 'other' is shown for 2 to 4, 22 to 24, 32 to 34, 42 to 44, 52 to 54 and so on",
        "errors.pl.json(1,11): warning EG4031: The plural category 'many' of the language 'pl' is missing, so the text of 'other' is shown for 0, 5 to 19, 100, 1000, 10000 and so on",
        "errors.cs.json(1,24): warning EG4031: The plural category 'few' of the language 'cs' is missing, so the text of 'other' is shown for 2 to 4");

    [Theory]
    [InlineData("decimal", null, "0.0 to 1.5, 10.0, 100.0, 1000.0, 10000.0 and so on")]
    [InlineData("double", null, "0.0 to 1.5, 10.0, 100.0, 1000.0, 10000.0 and so on")]
    [InlineData("int", "N2", "0.0 to 1.5, 10.0, 100.0, 1000.0, 10000.0 and so on")]
    [InlineData("int", "0.0", "0.0 to 1.5, 10.0, 100.0, 1000.0, 10000.0 and so on")]
    public void EG4031_a_category_of_numbers_with_a_fraction(string type, string? format, string numbers)
    {
        string parameter = format is null ? $$"""{ "name": "count", "type": "{{type}}" }""" : $$"""{ "name": "count", "type": "{{type}}", "format": "{{format}}" }""";
        Reports.Exactly(
            [Reports.Catalog($$"""
                { "culture": "cs", "errors": {
                  "Left": { "status": 409, "message": { "plural": "count", "one": "1", "few": "2", "other": "%count" }, "parameters": [{{parameter}}] } } }
                """)],
            Entry,
            $"errors.json(2,39): warning EG4031: The plural category 'many' of the language 'cs' is missing, so the text of 'other' is shown for {numbers}");
    }

    [Theory]
    [InlineData("int", null)]
    [InlineData("long", "D3")]
    [InlineData("int", "N0")]
    [InlineData("decimal", "N0")]
    public void Category_of_numbers_with_a_fraction_is_not_missing_if_the_number_has_none(string type, string? format)
    {
        string parameter = format is null ? $$"""{ "name": "count", "type": "{{type}}" }""" : $$"""{ "name": "count", "type": "{{type}}", "format": "{{format}}" }""";
        Reports.Exactly(
            $$"""
                { "culture": "cs", "errors": {
                  "Left": { "status": 409, "message": { "plural": "count", "one": "1", "few": "2", "other": "%count" }, "parameters": [{{parameter}}] } } }
                """,
            Entry);
    }

    [Fact]
    public void Category_whose_numbers_all_have_variants_is_not_missing() =>
        Reports.Exactly(Catalog("""{ "plural": "count", "=1": "One product", "other": "%count products" }"""), Entry);

    [Fact]
    public void EG4032_a_variant_with_variants() => Reports.Exactly(
        Catalog("""{ "plural": "count", "one": { "plural": "days", "other": "%days" }, "other": "%count" }"""),
        Entry,
        "errors.json(2,64): error EG4032: 'one' has variants of its own, but a message can have one parameter that selects; write an entry for each case");

    [Fact]
    public void EG4032_a_variant_with_variants_in_a_translation() => Reports.Exactly(
        [Reports.Catalog(Catalog("""{ "plural": "count", "one": "1", "other": "%count" }""")), Reports.Catalog("""{ "Left": { "one": {}, "other": "%count" } }""", "errors.de.json")],
        Entry,
        "errors.de.json(1,13): error EG4032: 'one' has variants of its own, but a message can have one parameter that selects; write an entry for each case");

    [Fact]
    public void EG4033_variants_without_a_parameter_that_selects() => Reports.Exactly(
        [
            Reports.Catalog("""
                { "errors": {
                  "Left": { "status": 409, "message": { "one": "%count", "other": "%count" } },
                  "Plain": { "status": 409, "message": "%count products", "parameters": [{ "name": "count", "type": "int" }] } } }
                """),
            Reports.Catalog("""{ "Left": { "one": "1", "other": "%count" }, "Plain": { "one": "%count", "other": "%count" } }""", "errors.de.json"),
        ],
        ["Left", "Plain"],
        "errors.json(2,39): error EG4033: The message has variants, but nothing selects one of them; add 'plural' with the name of the parameter that is counted, or 'select' with that of a parameter with 'values'",
        "errors.de.json(1,55): error EG4033: The message has variants, but nothing selects one of them; add 'plural' with the name of the parameter that is counted, or 'select' with that of a parameter with 'values'");

    [Theory]
    [InlineData("cout", "error EG4034: 'cout' cannot select a variant, because it is not a parameter of the entry")]
    [InlineData("name", "error EG4034: 'name' cannot select a variant, because it has the type string; give it the type int, long, decimal or double in 'parameters'")]
    [InlineData("3", "error EG4034: '3' cannot select a variant, because it is not a parameter of the entry")]
    [InlineData("", "error EG4034: '' cannot select a variant, because it is not a parameter of the entry")]
    public void EG4034_a_parameter_that_cannot_be_counted(string parameter, string expected) => Reports.Exactly(
        $$"""
            { "errors": {
              "Left": { "status": 409, "message": { "plural": "{{parameter}}", "one": "%name", "other": "%count" }, "parameters": ["name", { "name": "count", "type": "int" }] } } }
            """,
        Entry,
        "errors.json(2,51): " + expected);

    [Fact]
    public void EG4034_a_name_if_the_message_has_positions() => Reports.Exactly(
        Catalog("""{ "plural": "count", "one": "%1 product", "other": "%1 products" }"""),
        Entry,
        "errors.json(2,55): error EG4034: 'count' cannot select a variant, because it is not a parameter of the entry");

    [Fact]
    public void EG4034_a_parameter_that_a_translation_cannot_count() => Reports.Exactly(
        [
            Reports.Catalog("""{ "errors": { "Left": { "status": 409, "message": "%count products" } } }"""),
            Reports.Catalog("""{ "Left": { "plural": "count", "one": "1", "other": "%count" } }""", "errors.de.json"),
        ],
        Entry,
        "errors.de.json(1,23): error EG4034: 'count' cannot select a variant, because it has the type string; give it the type int, long, decimal or double in 'parameters'");

    [Fact]
    public void EG4035_a_parameter_that_the_catalogue_names_too() => Reports.Exactly(
        [
            Reports.Catalog(Catalog("""{ "plural": "count", "one": "1", "other": "%count" }""")),
            Reports.Catalog("""{ "Left": { "plural": "count", "one": "1", "other": "%count" } }""", "errors.de.json"),
        ],
        Entry,
        "errors.de.json(1,23): error EG4035: 'Left': the message of the catalogue already has a parameter that selects; remove 'plural' from the translation");

    [Fact]
    public void EG2001_variants_without_a_text_for_all_other_numbers() => Reports.Exactly(
        [
            Reports.Catalog(Catalog("""{ "plural": "count", "one": "%count" }""")),
            Reports.Catalog("""{ "Left": { "one": "1" } }""", "errors.de.json"),
        ],
        Entry,
        "errors.json(2,43): error EG2001: 'message' has no 'other'",
        "errors.de.json(1,11): error EG2001: 'Left' has no 'other'");

    [Fact]
    public void EG2006_two_variants_for_one_number() => Reports.Exactly(
        Catalog("""{ "plural": "count", "=0": "none", "=0.0": "nothing", "one": "1", "other": "%count" }"""),
        Entry,
        "errors.json(2,78): error EG2006: '=0.0' is already defined at line 2, column 64; rename or remove one of them");

    [Fact]
    public void EG4003_an_undeclared_placeholder_of_a_variant() => Reports.Exactly(
        """
        { "errors": {
          "Left": { "status": 409, "message": { "plural": "count", "one": "%cuont", "other": "%count" }, "parameters": [{ "name": "count", "type": "int" }] } } }
        """,
        Entry,
        "errors.json(2,67): error EG4003: '%cuont' is not a declared parameter; did you mean 'count'?");

    [Fact]
    public void EG4001_positions_in_one_variant_and_names_in_another() => Reports.Exactly(
        """
        { "errors": {
          "Left": { "status": 409, "message": { "plural": "count", "one": "%1", "other": "%count" }, "parameters": [{ "name": "count", "type": "int" }] } } }
        """,
        Entry,
        "errors.json(2,39): error EG4001: The message has both '%1' and '%count'; use either positions or names");

    [Fact]
    public void EG4005_a_placeholder_that_a_variant_of_a_translation_lost() => Reports.Exactly(
        [
            Reports.Catalog(Catalog("""{ "plural": "count", "one": "One product in %shop", "other": "%count products in %shop" }""")),
            Reports.Catalog("""{ "Left": { "one": "Ein Produkt", "other": "%count Produkte in %shop" } }""", "errors.de.json"),
            Reports.Catalog("""{ "Left": { "one": "Un produit dans %shop", "many": "Des produits dans %shop", "other": "Des produits dans %shop" } }""", "errors.fr.json"),
            Reports.Catalog("""{ "Left": "%count" }""", "errors.ja.json"),
        ],
        Entry,
        "errors.de.json(1,20): error EG4005: 'Left.one': the translation does not contain '%shop', so the value would not be shown; add '%shop'",
        "errors.fr.json(1,11): error EG4005: 'Left': the translation does not contain '%count', so the value would not be shown; add '%count'",
        "errors.ja.json(1,11): error EG4005: 'Left': the translation does not contain '%shop', so the value would not be shown; add '%shop'");

    [Fact]
    public void EG4008_a_placeholder_that_a_variant_of_a_translation_renamed() => Reports.Exactly(
        [
            Reports.Catalog(Catalog("""{ "plural": "count", "one": "%count product in %shop", "other": "%count products in %shop" }""")),
            Reports.Catalog("""{ "Left": { "one": "%count Produkt in %laden", "other": "%count Produkte in %shop" } }""", "errors.de.json"),
        ],
        Entry,
        "errors.de.json(1,20): error EG4008: 'Left.one': the translation contains '%laden' instead of '%shop'; placeholders are not translated, write '%shop'");

    [Fact]
    public void EG4015_an_empty_variant_of_a_translation() => Reports.Exactly(
        [
            Reports.Catalog(Catalog("""{ "plural": "count", "one": "1", "other": "%count" }""")),
            Reports.Catalog("""{ "Left": { "one": " ", "other": "%count" } }""", "errors.de.json"),
        ],
        Entry,
        "errors.de.json(1,20): warning EG4015: 'one' has an empty translation; the text of the catalogue is shown");

    [Fact]
    public void EG4024_a_foreign_placeholder_in_a_variant() => Reports.Exactly(
        Catalog("""{ "plural": "count", "one": "1", "other": "{0} of %count" }"""),
        Entry,
        "errors.json(2,85): warning EG4024: '{0}' is the notation of .NET format strings; write '%1'");

    [Fact]
    public void Variant_can_leave_out_the_counted_parameter() => Reports.Exactly(
        [
            Reports.Catalog(Catalog("""{ "plural": "count", "one": "One product in %shop", "other": "%count products in %shop" }""")),
            Reports.Catalog("""{ "Left": { "one": "%count Produkt in %shop", "=0": "Nichts in %shop", "other": "%count Produkte in %shop" } }""", "errors.de.json"),
            Reports.Catalog("""{ "Left": "%shop: %count" }""", "errors.ja.json"),
        ],
        Entry);

    [Fact]
    public void Translation_can_have_variants_where_the_catalogue_has_one_text() => Reports.Exactly(
        [
            Reports.Catalog("""{ "errors": { "Left": { "status": 409, "message": "Left: %count", "parameters": [{ "name": "count", "type": "int" }] } } }"""),
            Reports.Catalog("""{ "Left": { "plural": "count", "one": "Ein Produkt", "other": "%count Produkte" } }""", "errors.de.json"),
        ],
        Entry);

    [Fact]
    public void EG4032_two_parameters_that_select() => Reports.Exactly(
        Catalog("""{ "plural": "count", "select": "shop", "one": "1", "other": "%count" }"""),
        Entry,
        "errors.json(2,64): error EG4032: There are both 'plural' and 'select', but a message can have one parameter that selects; write an entry for each case");

    [Fact]
    public void EG4034_a_parameter_whose_values_are_not_known() => Reports.Exactly(
        [
            Reports.Catalog("""
                { "errors": {
                  "Left": { "status": 409, "message": { "select": "shop", "web": "web", "other": "%shop" } },
                  "Right": { "status": 409, "message": "%shop", "parameters": ["shop"] } } }
                """),
            Reports.Catalog("""{ "Left": "in %shop", "Right": { "select": "shop", "web": "web", "other": "%shop" } }""", "errors.de.json"),
        ],
        ["Left", "Right"],
        "errors.json(2,51): error EG4034: 'shop' cannot select a variant, because it does not have 'values' in 'parameters'",
        "errors.de.json(1,44): error EG4034: 'shop' cannot select a variant, because it does not have 'values' in 'parameters'");

    [Fact]
    public void EG4036_a_variant_for_a_value_that_the_parameter_does_not_have() => Reports.Exactly(
        [
            Reports.Catalog("""
                { "errors": {
                  "Left": { "status": 409, "message": { "select": "shop", "web": "web", "stroe": "store", "other": "%shop" },
                            "parameters": [{ "name": "shop", "values": ["web", "store"] }] } } }
                """),
            Reports.Catalog("""{ "Left": { "one": "web", "other": "%shop" } }""", "errors.de.json"),
        ],
        Entry,
        "errors.json(2,73): error EG4036: 'stroe' is not a value of the parameter 'shop', which has 'web', 'store'; the text for other values is 'other'");

    [Fact]
    public void EG4036_a_variant_of_a_translation_for_a_value_that_the_parameter_does_not_have() => Reports.Exactly(
        [
            Reports.Catalog("""
                { "errors": {
                  "Left": { "status": 409, "message": { "select": "shop", "web": "web: %where", "other": "%shop: %where" },
                            "parameters": [{ "name": "shop", "values": ["web", "store"] }, "where"] } } }
                """),
            Reports.Catalog("""{ "Left": { "one": "%where", "web": "web", "other": "%shop: %where" } }""", "errors.de.json"),
            Reports.Catalog("""{ "Left": { "store": "%where", "other": "%shop: %where" } }""", "errors.fr.json"),
        ],
        Entry,
        "errors.de.json(1,13): error EG4036: 'one' is not a value of the parameter 'shop', which has 'web', 'store'; the text for other values is 'other'",
        "errors.de.json(1,37): error EG4005: 'Left.web': the translation does not contain '%where', so the value would not be shown; add '%where'");

    private static string Catalog(string message) =>
        $$"""
        { "errors": {
          "Left": { "status": 409,     "message": {{message}} } } }
        """;
}
