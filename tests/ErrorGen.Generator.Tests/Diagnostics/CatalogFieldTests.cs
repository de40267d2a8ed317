using ErrorGen.Generator.Tests.Harness;
using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>Defaults, groups, names of types, constants and shared codes: what is reported, and what a compiled catalogue does with them.</summary>
public sealed class CatalogFieldTests
{
    [Fact]
    public void EG2001_and_others_about_defaults_and_groups() => Reports.Exactly(
        """
        {
          "defaults": { "status": 200, "logLevel": "Loud", "parameterType": "number", "code": "x" },
          "errors": {
            "A": { "message": "No" },
            "first": { "defaults": { "status": 400 }, "errors": { "B": { "message": "No" }, "A": { "message": "No" } }, "title": "x" },
            "second": { "defaults": [], "errors": { "inner": { "errors": {} }, "C": { "message": "No" } } },
            "third": { "errors": [] }
          }
        }
        """,
        generated: ["A", "B", "C"],
        "errors.json(2,79): error EG2005: 'code' is not a known name here",
        "errors.json(2,27): error EG2003: 'status' must be a whole number from 400 to 599, but is 200",
        "errors.json(2,69): error EG2010: 'number' is not a parameter type",
        "errors.json(2,44): error EG2013: 'logLevel' must be one of Trace, Debug, Information, Warning, Error, Critical, None, but is 'Loud'",
        "errors.json(5,113): error EG2005: 'title' is not a known name here",
        "errors.json(5,85): error EG2006: 'A' is already defined at line 4, column 5; rename or remove one of them",
        "errors.json(6,29): error EG2002: 'defaults' must be an object, but is an array",
        "errors.json(6,56): error EG2005: 'errors' is not a known name here; a group cannot be in a group",
        "errors.json(7,26): error EG2002: 'errors' must be an object, but is an array");

    [Fact]
    public void EG2001_without_a_default_of_its_group() => Reports.Exactly(
        """
        {
          "errors": {
            "group": { "defaults": { "status": 400 }, "errors": { "A": { "message": "No" } } },
            "other": { "defaults": { "logLevel": "Debug" }, "errors": { "B": { "message": "No" } } }
          }
        }
        """,
        generated: ["A", "B"],
        "errors.json(4,65): error EG2001: 'B' has no 'status'");

    [Fact]
    public void EG2013_and_others_about_names_and_data() => Reports.Exactly(
        """
        {
          "defaults": { "status": 400 },
          "errors": {
            "A": { "message": "No", "name": "not a name" },
            "B": { "message": "No", "name": "Catalog" },
            "C": { "message": "No", "name": "AError" },
            "D": { "message": "%state", "data": { "state": 1, "State": 2, "title": 3, "\u00E4": 4, "1": 5, "x-y": [], "list": [], "none": null, "huge": 1e999 } },
            "E": { "message": "No", "sharedCode": "yes" }
          }
        }
        """,
        generated: ["A", "D", "E"],
        "errors.json(4,37): error EG2013: 'name' must be a C# identifier, but is 'not a name'",
        "errors.json(5,37): error EG2008: 'Catalog' clashes with the generated class 'Errors' or one of its members; choose another key",
        "errors.json(6,5): error EG3002: 'C' gives the C# name 'A', and so does 'A' at line 4, column 5 (case is ignored); rename one of them",
        "errors.json(7,43): error EG3003: 'state' gives the C# name 'State', and so does the parameter 'state'; rename one of them",
        "errors.json(7,55): error EG3003: 'State' gives the C# name 'State', and so does the parameter 'state'; rename one of them",
        "errors.json(7,67): error EG2013: 'name' must be a name that problem details do not have themselves, but is 'title'",
        "errors.json(7,79): error EG2013: 'name' must be a name of ASCII letters, digits, '_' and '-' that does not start with a digit or '-', but is '\u00E4'",
        "errors.json(7,92): error EG2013: 'name' must be a name of ASCII letters, digits, '_' and '-' that does not start with a digit or '-', but is '1'",
        "errors.json(7,119): error EG2002: 'list' must be a string, a number, true or false, but is an array",
        "errors.json(7,131): error EG2002: 'none' must be a string, a number, true or false, but is null",
        "errors.json(7,145): error EG2013: 'huge' must be a number that a double can have, but is '1e999'",
        "errors.json(8,43): error EG2002: 'sharedCode' must be true or false, but is a string");

    [Theory]
    [InlineData("get_All")]
    [InlineData("set_All")]
    [InlineData("get_Catalog")]
    [InlineData("set_Catalog")]
    [InlineData("Catalog_Data")]
    public void EG2008_a_given_name_that_the_class_of_the_catalogue_uses(string name) => Reports.Exactly(
        $$"""
        {
          "errors": {
            "A": { "status": 400, "message": "No", "name": "{{name}}" },
            "Good": { "status": 400, "message": "No" }
          }
        }
        """,
        generated: ["Good"],
        $"errors.json(3,52): error EG2008: '{name}' clashes with the generated class 'Errors' or one of its members; choose another key");

    [Theory]
    [InlineData("Good", "get_Good")]
    [InlineData("set_Good", "Good")]
    public void EG3002_a_given_name_that_is_an_accessor_of_another_entry(string first, string second) => Reports.Exactly(
        $$"""
        {
          "errors": {
            "A": { "status": 400, "message": "No", "name": "{{first}}" },
            "B": { "status": 400, "message": "No", "name": "{{second}}" }
          }
        }
        """,
        generated: [first],
        $"errors.json(4,5): error EG3002: 'B' gives the C# name '{(second == "Good" ? first : second)}', and so does 'A' at line 3, column 5 (case is ignored); rename one of them");

    [Theory]
    [InlineData("\"sharedCode\": true", "\"sharedCode\": false", true)]
    [InlineData("\"sharedCode\": true", "\"x-nothing\": 1", true)]
    [InlineData("\"sharedCode\": true", "\"sharedCode\": true", false)]
    public void EG3001_unless_both_entries_share_the_code(string first, string second, bool isReported) => Reports.Exactly(
        $$"""
        { "defaults": { "status": 400 }, "errors": {
          "A": { "message": "No", "code": "E1", {{first}} },
          "B": { "message": "No", "code": "E1", {{second}} } } }
        """,
        ["A", "B"],
        isReported ? ["errors.json(3,35): error EG3001: The code 'E1' is already used by 'A' at line 2, column 35; change one of them"] : []);

    [Fact]
    public void EG2005_a_group_in_a_group_is_one_diagnostic() => Reports.Exactly(
        [
            Reports.Catalog("""
                { "errors": {
                  "outer": { "defaults": { "status": 400 }, "errors": {
                    "A": { "message": "No" },
                    "inner": { "defaults": { "logLevel": "Debug" }, "errors": { "B": { "message": "Not %what" } } } } },
                  "C": { "status": 404, "message": "None" } } }
                """),
            Reports.Catalog("""{ "A": "Nein", "B": "Kein %what", "C": "Nichts", "statuses": { "400": { "title": "Falsch" }, "404": { "title": "Nichts" } } }""", "errors.de.json"),
        ],
        generated: ["A", "B", "C"],
        "errors.json(4,53): error EG2005: 'errors' is not a known name here; a group cannot be in a group");

    [Fact]
    public void A_syntax_error_in_a_group_is_one_diagnostic()
    {
        GeneratorOutput output = GeneratorHarness.Run(
            [
                Reports.Catalog("""
                    { "errors": {
                      "whole": { "defaults": { "status": 400 }, "errors": { "A": { "message": "No" } } },
                      "cut": { "defaults": { "status": 400 }, "errors": { "B": { "message": "No" }, "C": { "message": "No } } },
                      "D": { "status": 400, "message": "No" } } }
                    """),
            ],
            Reports.Library());

        Assert.StartsWith("errors.json(3,", Assert.Single(output.DisplayedDiagnostics), StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { "A", "B", "D" }, Reports.Entries(output).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Compiled_entries_have_the_defaults_of_their_group_constants_and_their_own_translations()
    {
        string folder = Repository.Path("tests", "ErrorGen.Generator.Tests", "Cases", "Defaults_groups_and_data");
        GeneratorOutput output = GeneratorHarness.Run(
            [.. Directory.GetFiles(folder, "*.json").Select(file => Reports.Catalog(File.ReadAllText(file), Path.GetFileName(file)))], Reports.Library());
        Assert.Empty(output.CompilerFindings);
        using var project = new LoadedProject(output);
        ErrorCatalog catalog = project.Catalog();
        ErrorDefinition[] definitions = [.. catalog.Definitions];

        Assert.Equal([500, 500, 409, 410, 500], definitions.Select(definition => definition.Status));
        Assert.Equal(
            [ErrorLogLevel.Warning, ErrorLogLevel.Error, ErrorLogLevel.Warning, ErrorLogLevel.Warning, ErrorLogLevel.Warning],
            definitions.Select(definition => definition.LogLevel!.Value));
        Assert.Equal(
            [(ErrorParameterType.Int32, false), (ErrorParameterType.Int32, false), (ErrorParameterType.Guid, false)],
            definitions[2].Parameters.Select(parameter => (parameter.Type, parameter.IsNullable)));
        Assert.All(definitions[0].Parameters, parameter => Assert.Equal((ErrorParameterType.String, true), (parameter.Type, parameter.IsNullable)));
        Assert.Equal(
            ["sqlState=23000", "errno=1062", "isTransient=false", "rows=5000000000", "share=1.50", "size=1E+300", "code-page=utf8"],
            definitions[0].Data.Select(member => $"{member.Key}={member.Value.ToInvariantString()}"));

        // Two entries share the code: the first one is found by it, and each has its own translation.
        Assert.True(catalog.TryGet("23000", out ErrorDefinition? found));
        Assert.Same(definitions[0], found);
        Assert.Equal([definitions[0], definitions[1]], catalog.FindAll("23000"));
        Assert.Empty(catalog.FindAll("23001"));
        Assert.Equal(
            ["%value gibt es schon: %key", "%column darf nicht leer sein", "Zuletzt"],
            new[] { 0, 1, 4 }.Select(i => definitions[i].GetText(catalog.Translations.Single()).MessageTemplate));
    }
}
