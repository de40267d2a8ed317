using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>What is wrong with examples of parameters and entries.</summary>
public sealed class EG20xxExampleTests
{
    private static readonly string[] Entry = ["Left"];

    [Theory]
    [InlineData("string", "1", "a string, but is a whole number")]
    [InlineData("string", "null", "a string, but is null")]
    [InlineData("string", "[\"a\"]", "a string, but is an array")]
    [InlineData("bool?", "\"true\"", "true or false, but is 'true'")]
    [InlineData("int", "2147483648", "a whole number from -2147483648 to 2147483647, but is the number 2147483648")]
    [InlineData("int", "1.0", "a whole number from -2147483648 to 2147483647, but is the number 1.0")]
    [InlineData("int", "true", "a whole number from -2147483648 to 2147483647, but is a boolean")]
    [InlineData("long", "9223372036854775808", "a whole number from -9223372036854775808 to 9223372036854775807, but is the number 9223372036854775808")]
    [InlineData("decimal", "1e40", "a number that a decimal can have, but is the number 1e40")]
    [InlineData("double", "1e400", "a number that a double can have, but is the number 1e400")]
    [InlineData("double", "\"NaN\"", "a number that a double can have, but is 'NaN'")]
    [InlineData("guid", "\"3f2504e04f8941d39a0c0305e82c3301\"", "a GUID such as '3f2504e0-4f89-41d3-9a0c-0305e82c3301', but is '3f2504e04f8941d39a0c0305e82c3301'")]
    [InlineData("date", "\"2026-02-30\"", "a date such as '2026-01-31', but is '2026-02-30'")]
    [InlineData("dateTime", "\"2026-01-31\"", "a date and time such as '2026-01-31T12:00:00Z', but is '2026-01-31'")]
    [InlineData("duration", "\"00:05\"", "a duration such as 'PT5M' (ISO 8601), but is '00:05'")]
    [InlineData("uri", "5", "a URI, but is a whole number")]
    [InlineData("int[]", "5", "an array, but is a whole number")]
    public void EG2021_example_of_another_type(string type, string example, string expected) => Reports.Exactly(
        $$"""
        { "errors": {
          "Left": { "status": 409, "message": "%shop", "parameters": [{ "name": "shop",
            "type": "{{type}}", "example":
            {{example}} }] } } }
        """,
        Entry,
        $"errors.json(4,5): error EG2021: The example of 'shop' must be {expected}");

    [Fact]
    public void EG2021_item_of_a_list_of_another_type() => Reports.Exactly(
        """
        { "errors": {
          "Left": { "status": 409, "message": "%shop", "parameters": [{ "name": "shop", "type": "int[]", "example":
            [1, null,
             2, "3"] }] } } }
        """,
        Entry,
        "errors.json(3,9): error EG2021: The example of 'shop[1]' must be a whole number from -2147483648 to 2147483647, but is null",
        "errors.json(4,9): error EG2021: The example of 'shop[3]' must be a whole number from -2147483648 to 2147483647, but is '3'");

    [Theory]
    [InlineData("string", "\"pone\"", "shop", 5)]
    [InlineData("string[]?", "[\"web\", \"pone\"]", "shop[1]", 13)]
    public void EG2021_value_that_the_parameter_cannot_have(string type, string example, string name, int column) => Reports.Exactly(
        $$"""
        { "errors": {
          "Left": { "status": 409, "message": "%shop", "parameters": [{ "name": "shop", "type": "{{type}}", "values": ["web", "phone"], "example":
            {{example}} }] } } }
        """,
        Entry,
        $"errors.json(3,{column}): error EG2021: The example of '{name}' must be one of 'web', 'phone', but is 'pone'");

    [Fact]
    public void EG2021_value_in_an_example_of_the_entry() => Reports.Exactly(
        """
        { "errors": {
          "Left": { "status": 409, "message": "%shop", "examples": [{ "shop": "web" }, { "shop":
            7 }] } } }
        """,
        Entry,
        "errors.json(3,5): error EG2021: The example of 'shop' must be a string, but is a whole number");

    [Theory]
    [InlineData("\"%shop\"", "\"Shop\"", "; did you mean 'shop'?")]
    [InlineData("\"%shop and %sku\"", "\"arguments\"", "; its parameters are 'shop', 'sku'")]
    [InlineData("\"Closed.\"", "\"shop\"", ", which has no parameters")]
    public void EG2022_unknown_name(string message, string name, string hint) => Reports.Exactly(
        $$"""
        { "errors": {
          "Left": { "status": 409, "message": {{message}}, "examples": [{
            {{name}}: "web", "x-note": 1 }] } } }
        """,
        Entry,
        $"errors.json(3,5): error EG2022: '{name.Trim('"')}' is not a parameter of the entry{hint}");

    [Fact]
    public void EG2023_value_that_is_left_out() => Reports.Exactly(
        """
        { "errors": {
          "Left": { "status": 409, "message": "%shop %sku %day", "parameters": ["shop", { "name": "sku", "example": "24-MB01" }, { "name": "day", "type": "date?" }],
            "examples": [{ "shop": "web" },
              { "sku": "24-WB04", "day": "2026-01-31" }] } } }
        """,
        Entry,
        "errors.json(4,7): error EG2023: The example has no 'shop'; add a value, or give the parameter an 'example'");

    [Fact]
    public void Wrong_example_of_a_parameter_is_not_reported_again_for_the_entry() => Reports.Exactly(
        """
        { "errors": {
          "Left": { "status": 409, "message": "%shop", "parameters": [{ "name": "shop", "example": 1 }], "examples": [{}] } } }
        """,
        Entry,
        "errors.json(2,92): error EG2021: The example of 'shop' must be a string, but is a whole number");

    [Fact]
    public void Examples_of_an_entry_with_faulty_parameters_are_not_reported() => Reports.Exactly(
        """
        { "errors": {
          "Left": { "status": 409, "message": "%shop", "parameters": [{ "name": "shop", "type": "text", "example": 1 }], "examples": [{ "sku": 1 }] } } }
        """,
        Entry,
        "errors.json(2,89): error EG2010: 'text' is not a parameter type");

    [Theory]
    [InlineData("{}", "error EG2002: 'examples' must be an array, but is an object")]
    [InlineData("[]", "error EG2004: 'examples' must not be empty")]
    [InlineData("[\"web\"]", "error EG2002: 'examples[0]' must be an object, but is a string", 1)]
    [InlineData("[{ \"shop\": \"web\", \"shop\": \"web\" }]", "error EG2006: 'shop' is already defined at line 3, column 8; rename or remove one of them", 18)]
    [InlineData("[{ \"shop\": \"\\uD800\" }]", "warning EG2015: 'shop' contains an unpaired surrogate, which every output replaces with U+FFFD", 11)]
    public void Examples_that_are_wrong_are_reported(string examples, string expected, int offset = 0) => Reports.Exactly(
        $$"""
        { "errors": {
          "Left": { "status": 409, "message": "%shop", "examples":
            {{examples}} } } }
        """,
        Entry,
        $"errors.json(3,{5 + offset}): {expected}");

    [Fact]
    public void EG2013_too_many_examples() => Reports.Exactly(
        $$"""
        { "errors": {
          "Left": { "status": 409, "message": "%shop", "examples":
            [{{string.Join(", ", Enumerable.Repeat("""{ "shop": "web" }""", 21))}}] } } }
        """,
        Entry,
        "errors.json(3,5): error EG2013: 'examples' must be a list of at most 20 examples, but is '21 examples'");
}
