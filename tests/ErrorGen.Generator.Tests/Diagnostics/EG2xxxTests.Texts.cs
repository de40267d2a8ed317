using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <content>Texts with a form: types, formats, addresses, names of code and of languages, characters.</content>
public sealed partial class EG2xxxTests
{
    [Theory]
    [InlineData("strng", "; did you mean 'string'?")]
    [InlineData("datetime", "; did you mean 'dateTime'?")]
    [InlineData("Guid", "; did you mean 'guid'?")]
    [InlineData("int32", "")]
    [InlineData("float", "")]
    [InlineData("x", "")]
    [InlineData("lnog?", "; did you mean 'long'?")]
    [InlineData("int??", "; did you mean 'int'?")]
    [InlineData("?int", "; did you mean 'int'?")]
    [InlineData("?", "")]
    [InlineData(" int", "; did you mean 'int'?")]
    public void EG2010_a_type_that_no_parameter_has(string type, string suggestion) => Reports.Exactly(
        $$"""
        {
          "errors": {
            "Broken": { "status": 400, "message": "%a", "parameters": [{ "name": "a", "type": "{{type}}" }] },
            "Good": { "status": 400, "message": "No" }
          }
        }
        """,
        generated: ["Broken", "Good"],
        $"errors.json(3,87): error EG2010: '{type}' is not a parameter type{suggestion}");

    [Theory]
    [InlineData("string", "D")]
    [InlineData("bool", "G")]
    [InlineData("uri", "c")]
    [InlineData("int", "Q")]
    [InlineData("int", "D100")]
    [InlineData("int", "D999999999")]
    [InlineData("long", "Y")]
    [InlineData("decimal", "X")]
    [InlineData("decimal", "F999999999")]
    [InlineData("double", "D2")]
    [InlineData("double", "E123456")]
    [InlineData("guid", "Q")]
    [InlineData("guid", "yyyy")]
    [InlineData("date", "HH:mm")]
    [InlineData("date", "yyyy:MM")]
    [InlineData("date", "s")]
    [InlineData("date", "yyyy 'o")]
    [InlineData("dateTime", "Q")]
    [InlineData("dateTime", "%")]
    [InlineData("duration", "hh:mm")]
    [InlineData("duration", "d2")]
    public void EG2011_a_format_that_does_not_fit_its_type(string type, string format) => Reports.Exactly(
        $$"""
        {
          "errors": {
            "Good": { "status": 400, "message": "%a", "parameters": [{ "name": "a", "type": "{{type}}",
              "format": "{{format}}" }] }
          }
        }
        """,
        generated: ["Good"],
        $"errors.json(4,17): error EG2011: The format '{format}' is not valid for a parameter of type '{type}'");

    [Fact]
    public void EG2011_a_format_without_a_type() => Reports.Exactly(
        """{ "errors": { "Good": { "status": 400, "message": "%a", "parameters": [{ "name": "a", "format": "D2" }] } } }""",
        generated: ["Good"],
        "errors.json(1,97): error EG2011: The format 'D2' is not valid for a parameter of type 'string'");

    [Theory]
    [InlineData("int", "D6")]
    [InlineData("int", "N0")]
    [InlineData("int", "000-000")]
    [InlineData("int?", "x8")]
    [InlineData("long", "X16")]
    [InlineData("long", "#,##0")]
    [InlineData("decimal", "C2")]
    [InlineData("decimal", "0.00 'EUR'")]
    [InlineData("decimal", "F99")]
    [InlineData("double", "E3")]
    [InlineData("double", "P1")]
    [InlineData("guid", "N")]
    [InlineData("date", "d")]
    [InlineData("date", "yyyy-MM-dd")]
    [InlineData("date", "d. MMMM yyyy 'o''clock' gg")]
    [InlineData("dateTime", "o")]
    [InlineData("dateTime?", "yyyy-MM-dd HH:mm zzz")]
    [InlineData("duration", "c")]
    [InlineData("duration", "hh\\\\:mm")]
    public void Formats_that_fit(string type, string format) => Reports.Exactly(
        $$"""{ "culture": "en-US", "errors": { "Good": { "status": 400, "message": "%a", "parameters": [{ "name": "a", "type": "{{type}}", "format": "{{format}}" }] } } }""",
        generated: ["Good"]);

    [Theory]
    [InlineData("/help/errors")]
    [InlineData("example.com/help")]
    [InlineData("//example.com/help")]
    [InlineData("ftp://example.com/help")]
    [InlineData("mailto:help@example.com")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///help")]
    [InlineData("https:")]
    [InlineData("https://")]
    [InlineData("https:///help")]
    [InlineData("http:example.com")]
    [InlineData("https://example.com:port/")]
    [InlineData(" https://example.com/")]
    [InlineData("https://example.com/two words")]
    public void EG2012_help_that_is_not_an_absolute_url(string help) => Reports.Exactly(
        $$"""{ "errors": { "Good": { "status": 400, "message": "No", "help": "{{help}}" } } }""",
        generated: ["Good"],
        $"errors.json(1,65): error EG2012: 'help' must be an absolute http or https URL, but is '{help}'");

    [Theory]
    [InlineData("http://localhost:5000")]
    [InlineData("HTTPS://example.com/a?b=c#d")]
    [InlineData("https://\u00FCber.example/\u00E4")]
    public void Absolute_urls(string help) => Reports.Exactly(
        $$"""{ "errors": { "Good": { "status": 400, "message": "No", "help": "{{help}}" } } }""", generated: ["Good"]);

    [Theory]
    [InlineData("namespace", "Shop..Errors", "a namespace")]
    [InlineData("namespace", "Shop.2", "a namespace")]
    [InlineData("namespace", "Shop Errors", "a namespace")]
    [InlineData("namespace", "@Shop", "a namespace")]
    [InlineData("class", "Shop.Errors", "a C# identifier")]
    [InlineData("class", "2Errors", "a C# identifier")]
    [InlineData("class", "Shop-Errors", "a C# identifier")]
    [InlineData("culture", "e", "a culture name such as en or pt-BR")]
    [InlineData("culture", "en_US", "a culture name such as en or pt-BR")]
    [InlineData("culture", "de-", "a culture name such as en or pt-BR")]
    [InlineData("culture", "de-419-DE", "a culture name such as en or pt-BR")]
    [InlineData("culture", "en-u", "a culture name such as en or pt-BR")]
    [InlineData("culture", "english please", "a culture name such as en or pt-BR")]
    [InlineData("typeBase", "/errors/{code}", "an absolute http, https, urn or tag URI that contains {code} and no other braces")]
    [InlineData("typeBase", "//shop.example/{code}", "an absolute http, https, urn or tag URI that contains {code} and no other braces")]
    [InlineData("typeBase", "https://shop.example/errors/", "an absolute http, https, urn or tag URI that contains {code} and no other braces")]
    [InlineData("typeBase", "https://shop.example/{Code}", "an absolute http, https, urn or tag URI that contains {code} and no other braces")]
    [InlineData("typeBase", "https://shop.example/{code}/{key}", "an absolute http, https, urn or tag URI that contains {code} and no other braces")]
    [InlineData("typeBase", "https://shop.example/{{code}}", "an absolute http, https, urn or tag URI that contains {code} and no other braces")]
    [InlineData("typeBase", "https://shop.example/a b/{code}", "an absolute http, https, urn or tag URI that contains {code} and no other braces")]
    [InlineData("typeBase", "ftp://shop.example/{code}", "an absolute http, https, urn or tag URI that contains {code} and no other braces")]
    [InlineData("typeBase", "file:///errors/{code}", "an absolute http, https, urn or tag URI that contains {code} and no other braces")]
    [InlineData("typeBase", "{code}", "an absolute http, https, urn or tag URI that contains {code} and no other braces")]
    public void EG2013_a_malformed_value_of_the_root(string field, string value, string expected) => Reports.Exactly(
        $$"""
        {
          "{{field}}":
            "{{value}}",
          "errors": { "Good": { "status": 400, "message": "No" } }
        }
        """,
        generated: ["Good"],
        $"errors.json(3,5): error EG2013: '{field}' must be {expected}, but is '{value}'");

    [Theory]
    [InlineData("https://shop.example/errors/{code}")]
    [InlineData("http://shop.example:8080/?e={code}#{code}")]
    [InlineData("urn:shop:error:{code}")]
    [InlineData("tag:shop.example,2024:{code}")]
    public void A_type_base_with_a_place_for_the_code(string typeBase) => Reports.Exactly(
        $$"""{ "typeBase": "{{typeBase}}", "errors": { "Good": { "status": 400, "message": "No" } } }""", generated: ["Good"]);

    [Theory]
    [InlineData("warning")]
    [InlineData("Warn")]
    [InlineData("2")]
    public void EG2013_a_log_level_that_there_is_not(string level) => Reports.Exactly(
        $$"""{ "errors": { "Good": { "status": 400, "message": "No", "logLevel": "{{level}}" } } }""",
        generated: ["Good"],
        $"errors.json(1,69): error EG2013: 'logLevel' must be one of Trace, Debug, Information, Warning, Error, Critical, None, but is '{level}'");

    [Fact]
    public void EG2013_a_parameter_named_by_a_number() => Reports.Exactly(
        """
        {
          "errors": {
            "Broken": { "status": 400, "message": "%1", "parameters": ["1"] },
            "AlsoBroken": { "status": 400, "message": "%1", "parameters": [{ "name": "007" }] },
            "Good": { "status": 400, "message": "No" }
          }
        }
        """,
        generated: ["Broken", "AlsoBroken", "Good"],
        "errors.json(3,64): error EG2013: 'name' must be a name, because a number is a position, but is '1'",
        "errors.json(4,78): error EG2013: 'name' must be a name, because a number is a position, but is '007'");

    [Theory]
    [InlineData("\\uD83D")]
    [InlineData("\\uDE00 \\uD83D\\uDE00")]
    [InlineData("\\uDE00\\uD83D")]
    public void EG2015_an_unpaired_surrogate(string text) => Reports.Exactly(
        $$"""{ "errors": { "Good": { "status": 400, "message": "No {{text}}" } } }""",
        generated: ["Good"],
        "errors.json(1,51): warning EG2015: 'message' contains an unpaired surrogate, which every output replaces with U+FFFD");

    [Fact]
    public void EG2015_an_unpaired_surrogate_in_a_name() => Reports.Exactly(
        """{ "errors": { "Good\uD83D": { "status": 400, "message": "%1", "parameters": ["a\uDE00"] } } }""",
        generated: ["Good"],
        "errors.json(1,15): warning EG2015: 'Good ' contains an unpaired surrogate, which every output replaces with U+FFFD",
        "errors.json(1,78): warning EG2015: 'name' contains an unpaired surrogate, which every output replaces with U+FFFD",
        "errors.json(1,78): warning EG2018: The parameter 'a ' is named 'a_xDE00_' in XML problem details, "
        + "because its name is not a valid element name");

    [Theory]
    [InlineData("\u202A")]
    [InlineData("\u202B")]
    [InlineData("\u202C")]
    [InlineData("\u202D")]
    [InlineData("\u202E")]
    [InlineData("\u2066")]
    [InlineData("\u2067")]
    [InlineData("\u2068")]
    [InlineData("\u2069")]
    public void EG2016_a_character_that_turns_text_around(string control) => Reports.Exactly(
        $$"""{ "errors": { "Good": { "status": 400, "message": "user{{control}} nimda" } } }""",
        generated: ["Good"],
        $"errors.json(1,51): warning EG2016: 'message' contains the bidirectional control character U+{(int)control[0]:X4}, "
            + "which changes the order in which the text is displayed");

    [Theory]
    [InlineData("\u200E")]
    [InlineData("\u200F")]
    [InlineData("\u061C")]
    public void Marks_of_right_to_left_text_are_fine(string mark) => Reports.Exactly(
        $$"""{ "errors": { "Good": { "status": 400, "message": "No{{mark}}" } } }""", generated: ["Good"]);
}
