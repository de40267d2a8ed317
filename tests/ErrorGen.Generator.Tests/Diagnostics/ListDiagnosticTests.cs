using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>Mistakes in parameters that are lists.</summary>
public sealed class ListDiagnosticTests
{
    private static readonly string[] Entry = ["Left"];

    [Theory]
    [InlineData("strin[]", "; did you mean 'string[]'?")]
    [InlineData("integers[]", "")]
    [InlineData("int?[]", "; did you mean 'int[]'? An item of a list is neither missing nor a list")]
    [InlineData("string[][]", "; did you mean 'string[]'? An item of a list is neither missing nor a list")]
    [InlineData("string?[]?", "; did you mean 'string[]'? An item of a list is neither missing nor a list")]
    [InlineData("string[", "; did you mean 'string'?")]
    [InlineData("[]", "")]
    [InlineData("string []", "; did you mean 'string[]'?")]
    public void EG2010_a_list_of_a_type_that_no_item_has(string type, string suggestion) => Reports.Exactly(
        Catalog("\"%items\"", $"\"type\": \"{type}\""),
        Entry,
        $"errors.json(2,91): error EG2010: '{type}' is not a parameter type{suggestion}");

    [Theory]
    [InlineData("string[]", "N0")]
    [InlineData("date[]", "HH:mm")]
    [InlineData("bool[]?", "N0")]
    public void EG2011_a_format_that_items_cannot_have(string type, string format) => Reports.Exactly(
        Catalog("\"%items\"", $"\"type\": \"{type}\", \"format\": \"{format}\""),
        Entry,
        $"errors.json(2,{105 + type.Length}): error EG2011: The format '{format}' is not valid for a parameter of type '{type.TrimEnd('?', '[', ']')}'");

    [Fact]
    public void EG2013_values_of_a_list_that_is_not_text() => Reports.Exactly(
        Catalog("\"%items\"", "\"type\": \"int[]\", \"values\": [\"1\"]"),
        Entry,
        "errors.json(2,91): error EG2013: 'type' must be string[] or string[]?, because the parameter has 'values', but is 'int[]'");

    [Theory]
    [InlineData("plural", "one", "\"type\": \"int[]\"")]
    [InlineData("select", "web", "\"type\": \"string[]\", \"values\": [\"web\"]")]
    public void EG4034_a_list_that_is_to_select(string selector, string variant, string type) => Reports.Exactly(
        Catalog($$"""{ "{{selector}}": "items", "{{variant}}": "%items", "other": "%items" }""", type),
        Entry,
        "errors.json(2,51): error EG4034: 'items' cannot select a variant, because it is a list; add a parameter that is not one");

    [Fact]
    public void EG4034_a_list_that_is_to_select_in_a_translation() => Reports.Exactly(
        [
            Reports.Catalog(Catalog("\"%items\"", "\"type\": \"int[]\"")),
            Reports.Catalog("""{ "Left": { "plural": "items", "one": "%items", "other": "%items" } }""", "errors.de.json"),
        ],
        Entry,
        "errors.de.json(1,23): error EG4034: 'items' cannot select a variant, because it is a list; add a parameter that is not one");

    [Fact]
    public void Type_of_a_group_can_be_a_list() => Reports.Exactly(
        """
            { "errors": { "G": { "defaults": { "parameterType": "int[]?", "status": 409 }, "errors": {
              "Left": { "message": "%items" }, "Right": { "message": "%items", "parameters": ["items"] } } } } }
            """,
        ["Left", "Right"]);

    private static string Catalog(string message, string details) => $$"""
        { "errors": {
          "Left": { "status": 409, "message": {{message}}, "parameters": [{ "name": "items", {{details}} }] } } }
        """;
}
