using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>Placeholders of statuses, other notations of placeholders, titles, and rows that a comma cuts.</summary>
public sealed class EG40xxTextTests
{
    private const string One = """{ "errors": { "NoSuchEntity": { "status": 409, "message": "There is no %name." } } }""";
    private const string Titles = "\"statuses\": { \"409\": { \"title\": \"Konflikt\" } }";

    [Theory]
    [InlineData("500", "The report is %reportID.", "reportID", "the placeholder '%reportId'; did you mean 'reportId'?")]
    [InlineData("503", "Until %date.", "date", "the placeholder '%reportId'")]
    [InlineData("406", "Only %avialable.", "avialable", "the placeholder '%available'; did you mean 'available'?")]
    [InlineData("406", "The report is %reportId.", "reportId", "the placeholder '%available'")]
    [InlineData("404", "No %1.", "1", "no placeholder")]
    [InlineData("404", "No %{1}.", "{1}", "no placeholder")]
    [InlineData("500", "The report is %{reportid}.", "{reportid}", "the placeholder '%reportId'; did you mean 'reportId'?")]
    public void EG4022_a_placeholder_that_the_status_does_not_have(string status, string message, string token, string expected)
    {
        Reports.Exactly(
            $$"""{ "statuses": { "{{status}}": { "message": "{{message}}" } } }""",
            generated: [],
            $"errors.json(1,37): error EG4022: '%{token}' is not known; the message of status {status} can have {expected}");
    }

    [Fact]
    public void EG4022_a_placeholder_of_a_translated_status() => Reports.Exactly(
        [
            Reports.Catalog("""{ "statuses": { "406": { "message": "Only %available." } }, "errors": {} }"""),
            Reports.Catalog("""{ "statuses": { "500": { "message": "Bericht %reportid." }, "406": { "message": "Nur %available." } } }""", "errors.de.json"),
        ],
        generated: [],
        "errors.de.json(1,37): error EG4022: '%reportid' is not known; the message of status 500 can have the placeholder '%reportId'; did you mean 'reportId'?");

    [Fact]
    public void Placeholders_that_a_status_has_and_percent_signs_are_not_reported() => Reports.Exactly(
        """
        {
          "statuses": {
            "500": { "message": "The report is %reportId." },
            "599": { "message": "%reportId: 100 %." },
            "406": { "message": "%available" },
            "404": { "message": "Nothing, with 100 %{} certainty, or 100 %." },
            "503": { "message": "%{reportId}" }
          }
        }
        """,
        generated: []);

    [Fact]
    public void EG4023_a_translated_message_without_a_title_for_its_status() => Reports.Exactly(
        [Reports.Catalog(One), Reports.Catalog("""{ "NoSuchEntity": "Kein %name." }""", "errors.de.json")],
        generated: ["NoSuchEntity"],
        "errors.de.json(1,1): warning EG4023: The messages of status 409 are translated, but their title is not and is shown in English; add 'statuses.409.title'");

    [Fact]
    public void EG4023_names_each_status_once() => Reports.Exactly(
        [
            Reports.Catalog("""
                { "errors": {
                  "A": { "status": 409, "message": "A" }, "B": { "status": 409, "message": "B" },
                  "C": { "status": 404, "message": "C" }, "D": { "status": 410, "message": "D", "title": "D" } } }
                """),
            Reports.Catalog("""{ "A": "a", "B": "b", "C": "c", "D": { "message": "d", "title": "t" } }""", "errors.de.json"),
        ],
        generated: ["A", "B", "C", "D"],
        "errors.de.json(1,1): warning EG4023: The messages of the statuses 404, 409 are translated, but their title is not and is shown in English; add 'statuses.404.title'");

    [Theory]
    [InlineData("errors.de.json", "{ \"NoSuchEntity\": \"Kein %name.\", " + Titles + " }")]
    [InlineData("errors.en-GB.json", "{ \"NoSuchEntity\": \"No %name, sorry.\" }")]
    [InlineData("errors.de.csv", "There is no %name.,Kein %name.\n")]
    public void A_title_that_is_translated_or_English_or_in_a_CSV_file_is_not_missing(string file, string text) =>
        Assert.Empty(Harness.GeneratorHarness.Run([Reports.Catalog(One), Reports.Catalog(text, file)], Reports.Library()).DisplayedDiagnostics);

    [Theory]
    [InlineData("No %1$s.", "%1$s", "printf", "'%1'")]
    [InlineData("100%% of %1.", "%%", "printf", "one percent sign")]
    [InlineData("No %%1.", "%%1", "printf", "'%1' for the placeholder, or '%{}1' for a percent sign")]
    [InlineData("No %s.", "%s", "printf", "the name of the parameter, such as '%fieldName', or its position, such as '%1'")]
    [InlineData("%d items.", "%d", "printf", "the name of the parameter, such as '%fieldName', or its position, such as '%1'")]
    [InlineData("Only %.2f.", "%.2f", "printf", "'%1', and the format in 'parameters'")]
    [InlineData("Only %02d.", "%02d", "printf", "'%1', and the format in 'parameters'")]
    [InlineData("No {0}.", "{0}", ".NET format strings", "'%1'")]
    public void EG4024_a_placeholder_of_another_notation(string message, string form, string notation, string correction)
    {
        Reports.Exactly(
            $$"""{ "errors": { "A": { "status": 404, "message": "{{message}}" } } }""",
            generated: ["A"],
            $"errors.json(1,48): warning EG4024: '{form}' is the notation of {notation}; write {correction}");
    }

    [Fact]
    public void EG4024_a_translation_with_another_notation() => Reports.Exactly(
        [
            Reports.Catalog("""{ "errors": { "A": { "status": 404, "message": "No %1." }, "B": { "status": 404, "message": "No %1!" } } }"""),
            Reports.Catalog("""{ "A": "Kein %1$s.", "B": "Kein %%1!" }""", "errors.de.json"),
        ],
        generated: ["A", "B"],
        "errors.de.json(1,8): warning EG4024: '%1$s' is the notation of printf; write '%1'",
        "errors.de.json(1,27): warning EG4024: '%%1' is the notation of printf; write '%1' for the placeholder, or '%{}1' for a percent sign");

    [Theory]
    [InlineData("%s and %d are declared.", "[\"s\", \"d\"]")]
    [InlineData("%1 % of %2", "[\"a\", \"b\"]")]
    [InlineData("%1$ a piece", "[\"a\"]")]
    [InlineData("%1days", "[\"a\"]")]
    [InlineData("Use {name} or {} or {12345}: %1", "[\"a\"]")]
    [InlineData("Use %{1}: 100%{}", "[\"a\"]")]
    public void Text_that_only_resembles_another_notation_is_not_reported(string message, string parameters) => Reports.Exactly(
        $$"""{ "errors": { "A": { "status": 404, "message": "{{message}}", "parameters": {{parameters}} } } }""", generated: ["A"]);

    [Theory]
    [InlineData("%{min}px", "[\"min\", \"minpx\"]", "%{min}px", "%minpx", "minpx")]
    [InlineData("%{}name of %name", "[\"name\"]", "%{}name", "%name", "name")]
    [InlineData("%{1}0: %10 %9 %8 %7 %6 %5 %4 %3 %2", "[\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"j\", \"k\"]", "%{1}0", "%10", "10")]
    public void EG4027_a_placeholder_that_the_Magento_format_cannot_express(string message, string parameters, string written, string sent, string read) => Assert.Equal(
        [$"errors.json(1,48): warning EG4027: '{written}' is sent as '{sent}' in the Magento format, which clients read as the parameter '{read}'; change the text or the name of the parameter"],
        Harness.GeneratorHarness.Run(
            [Reports.Catalog($$"""{ "errors": { "A": { "status": 404, "message": "{{message}}", "parameters": {{parameters}} } } }""")], Reports.Library())
            .DisplayedDiagnostics.Where(line => !line.Contains(" EG4004: ", StringComparison.Ordinal)));

    [Fact]
    public void EG4027_in_a_translation() => Reports.Exactly(
        [
            Reports.Catalog("""{ "errors": { "A": { "status": 404, "message": "%min %minpx" } } }"""),
            Reports.Catalog("""{ "A": "%{min}px, %minpx" }""", "errors.de.json"),
        ],
        generated: ["A"],
        "errors.de.json(1,8): warning EG4027: '%{min}px' is sent as '%minpx' in the Magento format, which clients read as the parameter 'minpx'; "
            + "change the text or the name of the parameter");

    [Theory]
    [InlineData("%{min}px of %{max}px", "[\"min\", \"max\"]")]
    [InlineData("%{}5 of %{min}", "[\"min\"]")]
    [InlineData("%{min} px, %minpx", "[\"min\", \"minpx\"]")]
    public void Bounded_placeholders_that_every_client_reads_alike_are_not_reported(string message, string parameters) => Reports.Exactly(
        $$"""{ "errors": { "A": { "status": 404, "message": "{{message}}", "parameters": {{parameters}} } } }""", generated: ["A"]);

    [Fact]
    public void EG4025_a_row_that_an_unquoted_comma_cuts() => Reports.Exactly(
        [
            Reports.Catalog("""{ "errors": { "A": { "status": 404, "message": "No cart." }, "B": { "status": 404, "message": "Sorry, no." } } }"""),
            Reports.Catalog("No cart.,Leider, kein Warenkorb.\nSorry, no.,Leider nein.\n", "errors.de.csv"),
        ],
        generated: ["A", "B"],
        "errors.de.csv(1,1): error EG4025: The row has 3 fields, so the text would end at a comma; put quotation marks around each text that has a comma",
        "errors.de.csv(2,1): error EG4025: The row has 3 fields, so the text would end at a comma; put quotation marks around each text that has a comma");

    [Theory]
    [InlineData("No cart.,Kein Warenkorb.,module,Magento_Checkout\n")]
    [InlineData("No cart.,Kein Warenkorb.,theme,Luma\n")]
    [InlineData("No cart.,Kein Warenkorb.,\n")]
    [InlineData("\"No cart.\",\"Kein Warenkorb.\",checked by Ada\n")]
    [InlineData("source,translation,comment\nNo cart.,Kein Warenkorb.,checked by Ada\n")]
    public void Other_columns_of_a_row_are_not_reported(string rows) => Reports.Exactly(
        [Reports.Catalog("""{ "errors": { "A": { "status": 404, "message": "No cart." } } }"""), Reports.Catalog(rows, "errors.de.csv")],
        generated: ["A"]);
}
