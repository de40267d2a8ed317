using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>What is wrong with the values that a parameter can have.</summary>
public sealed class EG20xxValuesTests
{
    private static readonly string[] Entry = ["Left"];

    [Theory]
    [InlineData("1", "error EG2002: 'values' must be an array, but is a whole number")]
    [InlineData("[1]", "error EG2002: 'values[0]' must be a string, but is a whole number", 1)]
    [InlineData("[]", "error EG2004: 'values' must not be empty")]
    [InlineData("[\" \"]", "error EG2004: 'values[0]' must not be empty", 1)]
    [InlineData("[\"web\", \"web\"]", "error EG2006: 'web' is already defined at line 2, column 92; rename or remove one of them", 8)]
    [InlineData("[\"%\"]", "error EG2007: '%' cannot be converted to a C# identifier; it needs a letter or a digit", 1)]
    [InlineData("[\"a-b\", \"a_b\"]", "error EG3006: 'a_b' gives the C# name 'AB', and so does the value 'a-b'; rename one of them", 8)]
    public void Values_that_are_wrong_are_reported(string values, string expected, int offset = 0) => Reports.Exactly(
        $$"""
        { "errors": {
          "Left": { "status": 409, "message": "%shop", "parameters": [{ "name": "shop", "values": {{values}} }] } } }
        """,
        Entry,
        $"errors.json(2,{91 + offset}): {expected}");

    [Fact]
    public void EG2013_values_of_a_number() => Reports.Exactly(
        """
        { "errors": {
          "Left": { "status": 409, "message": "%shop", "parameters": [{ "name": "shop", "type": "int", "values": ["1"] }] } } }
        """,
        Entry,
        "errors.json(2,89): error EG2013: 'type' must be string or string?, because the parameter has 'values', but is 'int'");

    [Fact]
    public void EG2013_too_many_values() => Reports.Exactly(
        $$"""
        { "errors": {
          "Left": { "status": 409, "message": "%shop", "parameters": [{ "name": "shop", "values": [{{string.Join(", ", Enumerable.Range(0, 101).Select(i => $"\"v{i}\""))}}] }] } } }
        """,
        Entry,
        "errors.json(2,91): error EG2013: 'values' must be a list of at most 100 values, but is '101 values'");

    [Fact]
    public void EG3006_values_with_one_name() => Reports.Exactly(
        """
        { "errors": {
          "Left": { "status": 409, "message": "%shop", "parameters": [{ "name": "shop", "values": ["in-store", "in store"] }] } } }
        """,
        Entry,
        "errors.json(2,104): error EG3006: 'in store' gives the C# name 'InStore', and so does the value 'in-store'; rename one of them");

    [Fact]
    public void EG3003_a_parameter_that_is_called_like_the_enumeration_of_another_one() => Reports.Exactly(
        """
        { "errors": {
          "Left": { "status": 409, "message": "%shop%shopValue", "parameters": ["shopValue", { "name": "shop", "values": ["web"] }] } } }
        """,
        Entry,
        "errors.json(2,96): error EG3003: 'shop' gives the C# name 'Shop', and so does the parameter 'shopValue'; rename one of them");
}
