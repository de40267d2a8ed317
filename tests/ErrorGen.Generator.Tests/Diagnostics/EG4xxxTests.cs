using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>What is wrong with the placeholders of a message.</summary>
public sealed class EG4xxxTests
{
    [Fact]
    public void EG4001_positions_and_names_in_one_message() => Reports.Exactly(
        """
        {
          "errors": {
            "Broken": { "status": 400, "message": "%1 is %kind, %2 neither" },
            "AlsoBroken": { "status": 400, "parameters": ["value", "kind"], "message": "%kind %1" },
            "Good": { "status": 400, "message": "No" }
          }
        }
        """,
        generated: ["Broken", "AlsoBroken", "Good"],
        "errors.json(3,43): error EG4001: The message has both '%1' and '%kind'; use either positions or names",
        "errors.json(4,80): error EG4001: The message has both '%1' and '%kind'; use either positions or names");

    [Theory]
    [InlineData("%1 %3", "3", "2")]
    [InlineData("%1 %{3}", "3", "2")]
    [InlineData("%2", "2", "1")]
    [InlineData("%10 %2 %1", "10", "3")]
    [InlineData("%1 %99999999999", "99999999999", "2")]
    public void EG4002_a_gap_between_positions(string message, string beyond, string missing) => Reports.Exactly(
        $$"""
        {
          "errors": {
            "Broken": { "status": 400, "message": "{{message}}" },
            "Good": { "status": 400, "message": "No" }
          }
        }
        """,
        generated: ["Broken", "Good"],
        $"errors.json(3,43): error EG4002: The message has '%{beyond}', but not '%{missing}'; positions start at 1 and have no gaps");

    [Fact]
    public void EG4003_undeclared_placeholder() => Reports.Exactly(
        """
        {
          "errors": {
            "Good": { "status": 400, "message": "%fieldNmae %fieldNmae %value %3", "parameters": ["fieldName"] },
            "AlsoGood": { "status": 400, "message": "%1", "parameters": [] }
          }
        }
        """,
        generated: ["Good", "AlsoGood"],
        "errors.json(3,41): error EG4003: '%fieldNmae' is not a declared parameter; did you mean 'fieldName'?",
        "errors.json(3,41): error EG4003: '%value' is not a declared parameter",
        "errors.json(3,41): error EG4003: '%3' is not a declared parameter",
        "errors.json(4,45): error EG4003: '%1' is not a declared parameter");

    [Fact]
    public void EG4003_undeclared_placeholder_in_braces() => Reports.Exactly(
        """
        {
          "errors": {
            "Good": { "status": 400, "message": "%{fieldNmae} %{1}", "parameters": ["fieldName", "value"] },
            "Implied": { "status": 400, "message": "%{0} %name %{field-name}" }
          }
        }
        """,
        generated: ["Good", "Implied"],
        "errors.json(3,41): error EG4003: '%{fieldNmae}' is not a declared parameter; did you mean 'fieldName'?",
        "errors.json(4,44): error EG4003: '%{0}' is not a declared parameter",
        "errors.json(4,44): error EG4003: '%{field-name}' is not a declared parameter");

    [Fact]
    public void Placeholders_in_braces_imply_parameters()
    {
        Harness.GeneratorOutput output = Harness.GeneratorHarness.Run(
            """{ "errors": { "A": { "status": 400, "message": "%{width}px %width %{height}" }, "B": { "status": 400, "message": "%{2}0 %1" } } }""");

        Assert.Equal(["width", "height"], output.Catalogs[0].Errors[0].Parameters.Select(parameter => parameter.Name));
        Assert.Equal(["arg1", "arg2"], output.Catalogs[0].Errors[1].Parameters.Select(parameter => parameter.Name));
        Assert.True(output.Catalogs[0].Errors[1].HasPositionalParameters);
    }

    [Fact]
    public void EG4003_does_not_suggest_a_single_letter() => Reports.Exactly(
        """{ "errors": { "Good": { "status": 400, "message": "%a %b", "parameters": ["a"] } } }""",
        generated: ["Good"],
        "errors.json(1,51): error EG4003: '%b' is not a declared parameter");

    [Fact]
    public void EG4004_a_parameter_that_the_message_does_not_show() => Reports.Exactly(
        """
        {
          "errors": {
            "Good": { "status": 400, "message": "No %sku", "parameters": ["sku", "store", { "name": "website" }] }
          }
        }
        """,
        generated: ["Good"],
        "errors.json(3,74): info EG4004: The message does not use the parameter 'store'; clients get it as data only",
        "errors.json(3,93): info EG4004: The message does not use the parameter 'website'; clients get it as data only");

    [Theory]
    [InlineData("100 %")]
    [InlineData("%")]
    [InlineData("%0")]
    [InlineData("100 % sure")]
    [InlineData("%-sign")]
    [InlineData("%2 %1")]
    [InlineData("%1%1%1")]
    [InlineData("%field_name=%value2")]
    [InlineData("%{field_name}=%{value}2, 100 %{}")]
    [InlineData("%{1}0 of %{2}")]
    [InlineData("%{ a } %{\\\"a\\\": 1}")]
    public void Messages_whose_placeholders_are_clear(string message) => Reports.Exactly(
        $$"""{ "errors": { "Good": { "status": 400, "message": "{{message}}" } } }""", generated: ["Good"]);

    [Fact]
    public void Declared_name_that_is_not_an_identifier_is_found() => Reports.Exactly(
        """{ "errors": { "Good": { "status": 400, "message": "No %field-name and %a.b", "parameters": ["field-name", "a.b"] } } }""",
        generated: ["Good"]);
}
