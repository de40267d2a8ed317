using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>What is wrong with one value: its presence, type and range. Names and texts are in the other half.</summary>
public sealed partial class EG2xxxTests
{
    [Fact]
    public void EG2001_an_entry_without_status() => Reports.Exactly(
        """
        {
          "errors": {
            "Broken": { "message": "No" },
            "Good": { "status": 400, "message": "No" }
          }
        }
        """,
        generated: ["Broken", "Good"],
        "errors.json(3,5): error EG2001: 'Broken' has no 'status'");

    [Fact]
    public void EG2001_an_entry_without_anything() => Reports.Exactly(
        """
        {
          "errors": {
            "Good": { "status": 400, "message": "No" },
              "Broken": {}
          }
        }
        """,
        generated: ["Broken", "Good"],
        "errors.json(4,7): error EG2001: 'Broken' has no 'status'",
        "errors.json(4,7): error EG2001: 'Broken' has no 'message'");

    [Fact]
    public void EG2001_a_parameter_without_name() => Reports.Exactly(
        """
        {
          "errors": {
            "Broken": { "status": 400, "message": "No", "parameters": ["one", { "type": "int" }] },
            "Good": { "status": 400, "message": "No" }
          }
        }
        """,
        generated: ["Broken", "Good"],
        "errors.json(3,71): error EG2001: 'parameters[1]' has no 'name'");

    [Theory]
    [InlineData("\"404\"", "error EG2002: 'status' must be a whole number, but is a string")]
    [InlineData("null", "error EG2002: 'status' must be a whole number, but is null")]
    [InlineData("[404]", "error EG2002: 'status' must be a whole number, but is an array")]
    [InlineData("{}", "error EG2002: 'status' must be a whole number, but is an object")]
    [InlineData("true", "error EG2002: 'status' must be a whole number, but is a boolean")]
    public void EG2002_a_status_of_another_type(string status, string expected) => Reports.Exactly(
        $$"""
        {
          "errors": {
            "Broken": { "message": "No", "status": {{status}} },
            "Good": { "status": 400, "message": "No" }
          }
        }
        """,
        generated: ["Broken", "Good"],
        "errors.json(3,44): " + expected);

    [Theory]
    [InlineData("message", "42", "error EG2002: 'message' must be a string, but is a whole number")]
    [InlineData("code", "404.5", "error EG2002: 'code' must be a string, but is the number 404.5")]
    [InlineData("title", "null", "error EG2002: 'title' must be a string, but is null")]
    [InlineData("description", "[]", "error EG2002: 'description' must be a string, but is an array")]
    [InlineData("help", "{}", "error EG2002: 'help' must be a string, but is an object")]
    [InlineData("logLevel", "3", "error EG2002: 'logLevel' must be a string, but is a whole number")]
    [InlineData("deprecated", "true", "error EG2002: 'deprecated' must be a string, but is a boolean")]
    [InlineData("parameters", "\"reason\"", "error EG2002: 'parameters' must be an array, but is a string")]
    [InlineData("retryAfter", "\"10\"", "error EG2002: 'retryAfter' must be a whole number, but is a string")]
    public void EG2002_a_field_of_an_entry_of_another_type(string field, string value, string expected)
    {
        string message = field == "message" ? "" : "\"message\": \"No\", ";
        string entry = $$"""    "Odd": { "status": 400, {{message}}"{{field}}": """;

        Reports.Exactly(
            $$"""
            {
              "errors": {
            {{entry}} {{value}} },
                "Good": { "status": 400, "message": "No" }
              }
            }
            """,
            generated: ["Good", "Odd"],
            FormattableString.Invariant($"errors.json(3,{entry.Length + 2}): {expected}"));
    }

    [Fact]
    public void EG2002_fields_of_the_root_of_another_type() => Reports.Exactly(
        """
        {
          "$schema": 1,
          "namespace": [],
          "class": {},
          "culture": null,
          "statuses": ["404"],
          "errors": "none"
        }
        """,
        generated: [],
        "errors.json(2,14): error EG2002: '$schema' must be a string, but is a whole number",
        "errors.json(3,16): error EG2002: 'namespace' must be a string, but is an array",
        "errors.json(4,12): error EG2002: 'class' must be a string, but is an object",
        "errors.json(5,14): error EG2002: 'culture' must be a string, but is null",
        "errors.json(6,15): error EG2002: 'statuses' must be an object, but is an array",
        "errors.json(7,13): error EG2002: 'errors' must be an object, but is a string");

    [Fact]
    public void EG2002_statuses_entries_and_parameters_of_another_type() => Reports.Exactly(
        """
        {
          "statuses": { "404": "Not Found", "409": { "title": 409 } },
          "errors": {
            "Broken": "message",
            "AlsoBroken": { "status": 400, "message": "No", "parameters": [null, 1, ["a"], { "name": true, "type": 1 }] },
            "Good": { "status": 400, "message": "No" }
          }
        }
        """,
        generated: ["Broken", "AlsoBroken", "Good"],
        "errors.json(2,24): error EG2002: '404' must be an object, but is a string",
        "errors.json(2,55): error EG2002: 'title' must be a string, but is a whole number",
        "errors.json(4,15): error EG2002: 'Broken' must be an object, but is a string",
        "errors.json(5,68): error EG2002: 'parameters[0]' must be a name or an object, but is null",
        "errors.json(5,74): error EG2002: 'parameters[1]' must be a name or an object, but is a whole number",
        "errors.json(5,77): error EG2002: 'parameters[2]' must be a name or an object, but is an array",
        "errors.json(5,94): error EG2002: 'name' must be a string, but is a boolean",
        "errors.json(5,108): error EG2002: 'type' must be a string, but is a whole number");

    [Theory]
    [InlineData("399")]
    [InlineData("600")]
    [InlineData("0")]
    [InlineData("-404")]
    [InlineData("404.0")]
    [InlineData("4.04e2")]
    [InlineData("99999999999999999999")]
    public void EG2003_a_status_out_of_range(string status) => Reports.Exactly(
        $$"""
        {
          "errors": {
            "Broken": { "status": {{status}}, "message": "No" },
            "Good": { "status": 400, "message": "No" }
          }
        }
        """,
        generated: ["Broken", "Good"],
        $"errors.json(3,27): error EG2003: 'status' must be a whole number from 400 to 599, but is {status}");

    [Theory]
    [InlineData("-1")]
    [InlineData("0.5")]
    [InlineData("31536001")]
    public void EG2003_a_wait_out_of_range(string seconds) => Reports.Exactly(
        $$"""{ "errors": { "Good": { "status": 503, "message": "No", "retryAfter": {{seconds}} } } }""",
        generated: ["Good"],
        $"errors.json(1,71): error EG2003: 'retryAfter' must be a whole number from 0 to 31536000, but is {seconds}");

    [Theory]
    [InlineData(400, 0)]
    [InlineData(599, 31536000)]
    public void The_ends_of_the_ranges_are_in_range(int status, int seconds) => Reports.Exactly(
        $$"""{ "errors": { "Good": { "status": {{status}}, "message": "No", "retryAfter": {{seconds}} } } }""", generated: ["Good"]);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\\t\\n")]
    [InlineData("\\u00A0\\u3000\\u0085")]
    public void EG2004_an_empty_message(string message) => Reports.Exactly(
        $$"""
        {
          "errors": {
            "Broken": { "status": 400, "message": "{{message}}" },
            "Good": { "status": 400, "message": "No" }
          }
        }
        """,
        generated: ["Broken", "Good"],
        "errors.json(3,43): error EG2004: 'message' must not be empty");

    [Fact]
    public void EG2004_other_empty_texts() => Reports.Exactly(
        """
        {
          "$schema": "", "namespace": "", "class": "", "culture": "",
          "statuses": { "404": { "title": "", "description": "", "message": "" } },
          "errors": {
            "Broken": { "status": 400, "message": "No", "parameters": ["", { "name": "" }, { "name": "a", "type": "", "description": "" },
              { "name": "b", "format": "" }] },
            "Good": { "status": 400, "message": "No", "code": "", "title": "", "description": "", "help": "", "deprecated": "" }
          }
        }
        """,
        generated: ["Broken", "Good"],
        "errors.json(2,14): error EG2004: '$schema' must not be empty",
        "errors.json(2,31): error EG2004: 'namespace' must not be empty",
        "errors.json(2,44): error EG2004: 'class' must not be empty",
        "errors.json(2,59): error EG2004: 'culture' must not be empty",
        "errors.json(3,69): error EG2004: 'message' must not be empty",
        "errors.json(3,35): error EG2004: 'title' must not be empty",
        "errors.json(3,54): error EG2004: 'description' must not be empty",
        "errors.json(5,64): error EG2004: 'name' must not be empty",
        "errors.json(5,78): error EG2004: 'name' must not be empty",
        "errors.json(5,107): error EG2004: 'type' must not be empty",
        "errors.json(5,126): error EG2004: 'description' must not be empty",
        "errors.json(6,32): error EG2004: 'format' must not be empty",
        "errors.json(7,55): error EG2004: 'code' must not be empty",
        "errors.json(7,68): error EG2004: 'title' must not be empty",
        "errors.json(7,87): error EG2004: 'description' must not be empty",
        "errors.json(7,99): error EG2004: 'help' must not be empty",
        "errors.json(7,117): error EG2004: 'deprecated' must not be empty");

    [Fact]
    public void EG2014_message_or_code_of_a_status_that_is_not_an_error() => Reports.Exactly(
        """
        {
          "statuses": {
            "204": { "title": "Deleted", "message": "It is gone" },
            "399": { "message": "Not known" },
            "400": { "message": "It is wrong", "code": "wrong" },
            "200": { "code": "fine", "message": "Done" }
          }
        }
        """,
        generated: [],
        "errors.json(3,45): error EG2014: Status 204 is not an error status; only 400 to 599 can have a 'message'",
        "errors.json(4,25): error EG2014: Status 399 is not an error status; only 400 to 599 can have a 'message'",
        "errors.json(6,41): error EG2014: Status 200 is not an error status; only 400 to 599 can have a 'message'",
        "errors.json(6,22): error EG2014: Status 200 is not an error status; only 400 to 599 can have a 'code'");

    [Theory]
    [InlineData("99")]
    [InlineData("600")]
    [InlineData("0404")]
    [InlineData("4xx")]
    [InlineData("")]
    [InlineData("+404")]
    [InlineData("\u0664\u0660\u0664")]
    public void EG2017_name_that_is_not_a_status_code(string name) => Reports.Exactly(
        $$"""
        {
          "statuses": {
            "{{name}}": { "title": "Odd" },
            "404": { "title": "Gone" }
          },
          "errors": { "Good": { "status": 400, "message": "No" } }
        }
        """,
        generated: ["Good"],
        $"errors.json(3,5): error EG2017: '{name}' is not a status code; the names in 'statuses' are numbers from 100 to 599");

    [Fact]
    public void The_first_and_the_last_status_code_are_status_codes() => Reports.Exactly(
        """{ "statuses": { "100": { "title": "Continue" }, "599": { "message": "Odd" } } }""", generated: []);
}
