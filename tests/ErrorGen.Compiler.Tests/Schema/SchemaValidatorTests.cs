using System.Text.Json;
using ErrorGen.Compiler.Json;
using Xunit;

namespace ErrorGen.Compiler.Tests.Schema;

/// <summary>The validator itself, keyword by keyword.</summary>
public sealed class SchemaValidatorTests
{
    [Theory]
    [InlineData("""{ "type": "object" }""", "{}", "[]")]
    [InlineData("""{ "type": "array" }""", "[]", "{}")]
    [InlineData("""{ "type": "string" }""", "\"\"", "null")]
    [InlineData("""{ "type": "null" }""", "null", "\"\"")]
    [InlineData("""{ "type": "integer" }""", "404.0", "404.5")]
    [InlineData("""{ "type": "integer" }""", "4.04e2", "\"404\"")]
    [InlineData("""{ "type": "integer" }""", "-0", "true")]
    [InlineData("""{ "enum": ["a", "b"] }""", "\"b\"", "\"B\"")]
    [InlineData("""{ "enum": ["1"] }""", "\"1\"", "1")]
    [InlineData("""{ "pattern": "a$" }""", "\"ba\"", "\"a\\n\"")]
    [InlineData("""{ "pattern": "^a" }""", "1", "\"ba\"")]
    [InlineData("""{ "minimum": 400 }""", "400", "399.9")]
    [InlineData("""{ "maximum": 599 }""", "\"600\"", "1e400")]
    [InlineData("""{ "required": ["a", "b"] }""", """{ "a": 1, "b": null }""", """{ "b": 1 }""")]
    [InlineData("""{ "required": ["a"] }""", "[]", "{}")]
    [InlineData("""{ "properties": { "a": { "type": "string" } } }""", """{ "b": 1 }""", """{ "a": 1 }""")]
    [InlineData("""{ "patternProperties": { "^x-": { "type": "string" } } }""", """{ "x": 1 }""", """{ "x-a": 1 }""")]
    [InlineData("""{ "properties": { "a": true }, "patternProperties": { "^x-": true }, "additionalProperties": false }""", """{ "a": 1, "x-b": 2 }""", """{ "a": 1, "b": 2 }""")]
    [InlineData("""{ "additionalProperties": { "type": "string" } }""", """{ "a": "" }""", """{ "a": 1 }""")]
    [InlineData("""{ "items": { "type": "string" } }""", """["a", "b"]""", """["a", 1]""")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "array" }] }""", "[]", "{}")]
    [InlineData("""{ "not": { "type": "string" } }""", "1", "\"\"")]
    [InlineData("""{ "dependentSchemas": { "a": { "required": ["b"] } } }""", """{ "c": 1 }""", """{ "a": 1 }""")]
    [InlineData("""{ "$defs": { "d": { "type": "string" } }, "properties": { "a": { "$ref": "#/$defs/d" } } }""", """{ "a": "" }""", """{ "a": 1 }""")]
    [InlineData("""{ "title": "a", "description": "b", "$comment": "c", "not": false }""", "1", null)]
    [InlineData("false", null, "1")]
    public void Schema_keyword_accepts_and_rejects_values(string schema, string? valid, string? invalid)
    {
        if (valid is not null)
        {
            Assert.Empty(Validate(schema, valid));
        }

        if (invalid is not null)
        {
            Assert.NotEmpty(Validate(schema, invalid));
        }
    }

    [Theory]
    [InlineData("""{ "minLength": 1 }""")]
    [InlineData("""{ "type": "nothing" }""")]
    [InlineData("""{ "$ref": "other.json" }""")]
    [InlineData("""{ "pattern": "\\$" }""")]
    public void Unknown_schema_keyword_throws(string schema) => Assert.Throws<NotSupportedException>(() => Validate(schema, "\"a\""));

    private static IReadOnlyList<string> Validate(string schema, string value)
    {
        using var document = JsonDocument.Parse(schema);
        return new SchemaValidator(document.RootElement)
            .Validate(JsonReader.Read(value, JsonReaderMode.Strict, TestContext.Current.CancellationToken).Root!);
    }
}
