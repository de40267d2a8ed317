using System.Text.Json.Nodes;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing;
using ErrorGen.Compiler.Parsing.Fields;

namespace ErrorGen.Compiler.Tests.Schema;

/// <summary>Catalogues around a good one: each field absent, of each type and at each boundary, each name in each place.</summary>
internal static class CatalogFamily
{
    /// <summary>Uses every field, each so that an edit of it or its absence breaks no other rule.</summary>
    private const string Good = """
        {
          "$schema": "./errors.schema.json", "namespace": "Shop.Errors", "class": "ShopErrors", "culture": "en",
          "typeBase": "https://shop.example/errors/{code}", "codePrefix": "E",
          "statuses": {
            "204": { "title": "No Content", "description": "Done" },
            "404": { "title": "Not Found", "description": "Not here", "message": "Nothing here", "code": "E0" }
          },
          "defaults": { "status": 400, "logLevel": "Warning", "parameterType": "string" },
          "errors": {
            "Group": { "defaults": { "status": 400, "logLevel": "Warning", "parameterType": "int?" }, "errors": { "EInner": { "message": "No" } } },
            "Base": {
              "status": 409, "message": "No", "code": "E1", "sharedCode": true, "name": "BaseError", "data": { "sqlState": "42P01" }, "title": "Conflict", "description": "Two at once", "retryAfter": 5,
              "help": "https://shop.example/help", "logLevel": "Warning", "deprecated": "Gone", "x-internal": true, "x-unused-ok": true, "examples": [{ "plain": "a" }], "parameters": [
                "plain",
                { "name": "detailed", "type": "int", "format": "D2", "description": "A number", "example": 1 }
              ]
            }
          }
        }
        """;

    private static readonly (string Path, IReadOnlyList<string> Fields)[] Objects =
    [
        ("", CatalogFields.OfCatalog),
        ("statuses/204", [.. CatalogFields.OfStatus.Where(name => name is not (CatalogFields.Message or CatalogFields.Code))]),
        ("statuses/404", CatalogFields.OfStatus),
        ("errors/Base", CatalogFields.OfError),
        ("defaults", CatalogFields.OfDefaults),
        ("errors/Group/defaults", CatalogFields.OfDefaults),
        ("errors/Group", CatalogFields.OfGroup),
        ("errors/Base/parameters/1", CatalogFields.OfParameter),
    ];

    private static readonly string[] Texts =
    [
        "", " ", "\u00A0\u3000", "\u0085", "\u200B", "\uFEFF", "\t\n", "text", "two words", "line\nbreak", "end\n", "100 %",
        "Shop.Errors", "Shop..Errors", ".Shop", "Shop.2", "2x", "x2", "@at", "class", "_", "__", "-", "_-", "\u00E9", "e\u0301", "\u0301",
        "a\u200Db", "\u200D", "_\u200D", "\U0001F600", "\U0001D49C", "\U0001D49Cb", "a\U0001D49C", "\u203F", "a\u203Fb", "\u0663", "\uFF11", "\u2160", "\u4E2D",
        "en", "en\n", "pt-BR", "zh-Hant-TW", "en_US", "e", "en-", "abcdefghi", "e1",
        "0", "1", "007", "1a", "404", "99", "099", "100", "399", "400", "599", "600", "1000", "0404", "4xx",
        "x-", "x-a", "X-a", "x", "x.a",
        "https://shop.example/", "HTTP://shop.example", "https://shop.example/a b", " https://shop.example", "https://shop.example\n", "ftp://shop.example", "/help",
        "https://shop.example/{code}", "HTTPS://shop.example/{code}", "https://{code}", "https:///{code}", "http://a{code}", "urn:{code}", "tag:a,1:{code}{code}", "urn:{Code}",
        "urn:{code}{", "urn:%41{code}", "urn:%4{code}", "urn:%4", "urn:a b{code}", "urn:\u00E4{code}", "urn:{code}\n", "urn:{{code}}", "ftp://shop.example/{code}", "/{code}", "{code}",
        .. ParameterType.All.SelectMany(type => new[] { type.CatalogName, type.CatalogName + "?", type.CatalogName + "??", type.CatalogName + "[]", type.CatalogName + "[]?", type.CatalogName + "?[]", type.CatalogName + "[][]", type.RuntimeName }),
        .. LogLevels.All, "warning",
        "?", "null", "D2", "yyyy-MM-dd", "c",
        .. CatalogFields.OfCatalog, .. CatalogFields.OfError, .. CatalogFields.OfParameter, "examples", "example",
    ];

    private static readonly string[] OtherValues =
    [
        "null", "true", "false", "[]", "{}", "[\"text\"]", "[1]", "[[]]", "[\"\"]", "[\"1\"]", "[{}]", "[{ \"name\": \"a\" }]", "[null]",
        "{ \"text\": 1 }", "{ \"x-a\": 1 }", "{ \"status\": 400, \"message\": \"No\" }", "{ \"title\": \"Odd\" }",
        "-1", "-0", "0", "1", "1.5", "99", "399", "400", "404", "599", "600", "31536000", "31536001", "2147483648", "1e400", "-1e400",
    ];

    private static readonly string[] Variants =
    [
        .. Values().SelectMany(value => new[]
        {
            $$"""{ "plural": {{value}}, "other": "No" }""",
            $$"""{ "plural": "detailed", "other": {{value}} }""",
            $$"""{ "plural": "detailed", "other": "No", "one": {{value}}, "=0": "No" }""",
        }),
        """{ "plural": "detailed", "select": "plain", "other": "No" }""", """{ "select": "plain", "other": "No" }""", """{ "select": "plain", "other": "" }""",
        """{ "select": "plain", "a": "No", "other": "No" }""", """{ "select": "plain", "a": 1, "other": "No" }""", """{ "select": 1, "other": "No" }""",
        """{ "plural": "detailed" }""", """{ "other": "No" }""", """{ "one": "No", "other": "No" }""", """{ "plural": "detailed", "x-a": 1, "other": "No" }""",
    ];

    private static readonly string[] VariantNames =
        ["zero", "one", "two", "few", "many", "One", "=0", "=1", "=-1", "=1.5", "=01", "=", "=a", "= 1", "=1.", "=.5", "=1e3", "=1234567890123456789", "=1.1234567890", "==1"];

    /// <summary>One edit each.</summary>
    public static IReadOnlyList<CatalogEdit> Edits { get; } =
    [
        .. Objects.SelectMany(kind => kind.Fields.SelectMany(field => FieldEdits(kind.Path, field))),
        .. Objects.SelectMany(kind => Texts.Except(kind.Fields).Select(name => CatalogEdit.Set(kind.Path, name, "\"text\""))),
        .. Texts.Select(name => CatalogEdit.Set("statuses", name, """{ "title": "Odd" }""")),
        .. Texts.Select(name => CatalogEdit.Set("errors", name, """{ "status": 400, "message": "No" }""")),
        .. Values().Select(value => CatalogEdit.Set("statuses", "404", value)),
        .. Values().Select(value => CatalogEdit.Set("errors", "Base", value)),
        .. Texts.Select(name => CatalogEdit.Set("errors/Group/errors", name, """{ "message": "No" }""")),
        .. Texts.Select(name => CatalogEdit.Set("errors/Base", "data", $$"""{ {{JsonValue.Create(name).ToJsonString()}}: 1 }""")),
        .. DataParser.ReservedNames.Select(name => CatalogEdit.Set("errors/Base", "data", $$"""{ "{{name}}": 1 }""")),
        .. Values().Select(value => CatalogEdit.Set("errors/Base", "data", $$"""{ "text": {{value}} }""")),
        .. Values().Select(value => CatalogEdit.Set("errors/Base", "parameters", $"[\"plain\", {value}]")),
        .. Values().SelectMany(value => new[] { value, $"[{value}]", $"[\"a\", {value}]" })
            .Select(values => CatalogEdit.Set("errors/Base", "parameters", $$"""["plain", { "name": "closed", "values": {{values}} }]""")),
        .. Texts.Select(type => CatalogEdit.Set("errors/Base", "parameters", $$"""[{ "name": "closed", "type": {{JsonValue.Create(type).ToJsonString()}}, "values": ["a"] }]""")),
        .. Variants.Select(variants => CatalogEdit.Set("errors/Base", "message", variants)),
        .. Texts.Concat(VariantNames).Select(name => CatalogEdit.Set("errors/Base", "message", $$"""{ "plural": "detailed", "other": "No", {{JsonValue.Create(name).ToJsonString()}}: "No" }""")),
    ];

    /// <summary>The good catalogue with some edits.</summary>
    public static string With(params IEnumerable<CatalogEdit> edits)
    {
        JsonNode catalog = JsonNode.Parse(Good)!;
        foreach (CatalogEdit edit in edits)
        {
            edit.Apply(catalog);
        }

        return catalog.ToJsonString();
    }

    private static IEnumerable<CatalogEdit> FieldEdits(string path, string field) =>
        Values().Select(value => CatalogEdit.Set(path, field, value)).Append(CatalogEdit.Remove(path, field));

    private static IEnumerable<string> Values() => OtherValues.Concat(Texts.Select(text => JsonValue.Create(text).ToJsonString()));
}
