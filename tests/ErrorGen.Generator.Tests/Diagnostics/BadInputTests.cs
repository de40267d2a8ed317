using System.Text;
using ErrorGen.Generator.Tests.Harness;
using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>Many faults at once, and faults in text that is dangerous to print.</summary>
public sealed class BadInputTests
{
    private const int Faults = 1000;

    [Fact]
    public void Of_a_thousand_faults_fifty_are_shown_and_the_rest_is_counted()
    {
        var catalog = new StringBuilder("{ \"errors\": {\n");
        for (int i = 0; i < Faults; i++)
        {
            catalog.Append(FormattableString.Invariant($"  \"Good{i}\": {{ \"status\": 400, \"message\": \"No\" }},\n"));
            catalog.Append(FormattableString.Invariant($"  \"Broken{i}\": {{ \"status\": {i % 400}, \"message\": \"No\" }},\n"));
        }

        GeneratorOutput output = GeneratorHarness.Run([Reports.Catalog(catalog.Append("} }").ToString())], Reports.Library());

        Assert.Equal(
            Enumerable.Range(0, 50).Select(i => FormattableString.Invariant(
                $"errors.json({(2 * i) + 3},{"  \"Broken\": { \"status\": ".Length + i.ToString(System.Globalization.CultureInfo.InvariantCulture).Length + 1}): error EG2003: 'status' must be a whole number from 400 to 599, but is {i % 400}"))
                .Append("errors.json(1,1): warning EG1007: 950 more faults of this file are not shown; correct those that are"),
            output.DisplayedDiagnostics);
        Assert.Equal(2 * Faults, Reports.Entries(output).Count());
    }

    [Fact]
    public void An_error_is_shown_among_more_warnings_than_the_limit()
    {
        var catalog = new StringBuilder("{ \"errors\": {\n");
        for (int i = 0; i < 60; i++)
        {
            catalog.Append(FormattableString.Invariant($"  \"A{i}\": {{ \"status\": 400, \"message\": \"100%%\" }},\n"));
        }

        catalog.Append("  \"Z\": { \"status\": 400 } } }");
        IReadOnlyList<string> shown = [.. GeneratorHarness.Run([Reports.Catalog(catalog.ToString())], Reports.Library()).DisplayedDiagnostics];

        Assert.Equal(51, shown.Count);
        Assert.Contains("errors.json(62,3): error EG2001: 'Z' has no 'message'", shown);
        Assert.Equal("errors.json(1,1): warning EG1007: 11 more faults of this file are not shown; correct those that are", shown[^1]);
    }

    [Fact]
    public void Every_fault_of_one_entry_is_reported() => Reports.Exactly(
        """
        {
          "errors": {
            "!": { "status": 200, "mesage": 1, "message": " ", "retryAfter": -1, "help": "here", "code": 7, "parameters": {} }
          }
        }
        """,
        generated: [],
        "errors.json(3,5): error EG2007: '!' cannot be converted to a C# identifier; it needs a letter or a digit",
        "errors.json(3,27): error EG2005: 'mesage' is not a known name here; did you mean 'message'?",
        "errors.json(3,22): error EG2003: 'status' must be a whole number from 400 to 599, but is 200",
        "errors.json(3,51): error EG2004: 'message' must not be empty",
        "errors.json(3,98): error EG2002: 'code' must be a string, but is a whole number",
        "errors.json(3,70): error EG2003: 'retryAfter' must be a whole number from 0 to 31536000, but is -1",
        "errors.json(3,82): error EG2012: 'help' must be an absolute http or https URL, but is 'here'",
        "errors.json(3,115): error EG2002: 'parameters' must be an array, but is an object");

    [Fact]
    public void The_parameters_of_an_entry_without_message_are_checked() => Reports.Exactly(
        """
        {
          "errors": {
            "Broken": { "status": 400, "parameters": [{ "name": "a", "type": "text" }] },
            "All": { "status": 400, "message": "%b", "parameters": ["a"] }
          }
        }
        """,
        generated: ["Broken"],
        "errors.json(3,5): error EG2001: 'Broken' has no 'message'",
        "errors.json(3,70): error EG2010: 'text' is not a parameter type",
        "errors.json(4,5): error EG2008: 'All' clashes with the generated class 'Errors' or one of its members; choose another key",
        "errors.json(4,40): error EG4003: '%b' is not a declared parameter");

    [Theory]
    [InlineData("\\n", ' ')]
    [InlineData("\\r", ' ')]
    [InlineData("\\u0000", ' ')]
    [InlineData("\\u001b", ' ')]
    [InlineData("\\u007f", ' ')]
    [InlineData("\\u0085", ' ')]
    [InlineData("\\u2028", ' ')]
    [InlineData("\\u2029", ' ')]
    [InlineData("\\u200b", ' ')]
    [InlineData("\\u202e", ' ')]
    [InlineData("\\ufeff", ' ')]
    [InlineData("\\ud800", ' ')]
    public void What_would_cut_or_turn_a_printed_line_is_a_blank_in_a_message(string escape, char printed) => Reports.Exactly(
        $$"""{ "my{{escape}}class": 1 }""",
        generated: [],
        $"errors.json(1,3): error EG2005: 'my{printed}class' is not a known name here");

    [Fact]
    public void A_long_text_is_cut_in_a_message() => Reports.Exactly(
        $$"""{ "{{new string('a', 100_000)}}": 1, "{{new string('b', 100)}}": 2 }""",
        generated: [],
        $"errors.json(1,3): error EG2005: '{new string('a', 100)}…' is not a known name here",
        $"errors.json(1,100010): error EG2005: '{new string('b', 100)}' is not a known name here");

    [Fact]
    public void Message_with_many_placeholders_takes_linear_time()
    {
        string placeholders = string.Concat(Enumerable.Range(2, 50_000).Select(i => FormattableString.Invariant($"%{i}")));

        Reports.Exactly(
            $$"""{ "errors": { "Broken": { "status": 400, "message": "{{placeholders}}" } } }""",
            generated: [],
            "errors.json(1,53): error EG4002: The message has '%2', but not '%1'; positions start at 1 and have no gaps");
    }
}
