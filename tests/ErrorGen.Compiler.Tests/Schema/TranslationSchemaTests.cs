using System.Text.Json;
using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Parsing.Translations;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;
using Xunit;

namespace ErrorGen.Compiler.Tests.Schema;

/// <summary>Schema and parser agree on what a translation file is by itself.</summary>
public sealed class TranslationSchemaTests
{
    private const string Good = """
        {
          "$schema": "obj/errors.translation.schema.json", "x-note": [1],
          "Plain": "Text", "Detailed": { "message": "Text", "title": "Title", "x-note": null },
          "Counted": { "one": "Text", "=0": "Text", "other": "Texts" }, "Selecting": { "message": { "plural": "count", "other": "Texts" } },
          "statuses": { "204": { "title": "No Content" }, "404": { "message": "Nothing", "title": "Not Found" }, "x-note": 1 }
        }
        """;

    private static readonly string[] Values =
        ["null", "true", "1", "[]", "[\"a\"]", "{}", "\"\"", "\"text\"", "{ \"message\": \"a\" }", "{ \"message\": 1 }", "{ \"other\": \"a\" }", "{ \"one\": \"a\" }", "{ \"plural\": 1, \"other\": \"a\" }", "{ \"message\": { \"other\": \"a\" } }", "{ \"titel\": \"a\" }", "{ \"404\": { \"title\": \"a\" } }"];

    private static readonly string[] Names =
        ["$schema", "statuses", "message", "title", "description", "other", "one", "plural", "=0", "x-", "X-a", "404", "99", "100", "200", "399", "400", "599", "600", "0404", "4\n", "", " ", "Key"];

    private static readonly JsonElement Schema = Read();

    private static readonly SchemaValidator Validator = new(Schema);

    [Fact]
    public void Schema_and_parser_accept_a_valid_translation() => Assert.False(AssertAgreement(Good));

    [Fact]
    public void Schema_and_parser_agree_on_every_edit_of_a_translation()
    {
        CatalogEdit[] edits =
        [
            .. ((string[])["", "Detailed", "Counted", "Selecting", "Selecting/message", "statuses", "statuses/204", "statuses/404"])
                .SelectMany(path => Names.SelectMany(name => Values.Select(value => CatalogEdit.Set(path, name, value)))),
        ];
        int rejected = edits.Count(edit => AssertAgreement(With(edit)));

        Assert.InRange(rejected, edits.Length / 10, edits.Length * 9 / 10);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    public void Schema_and_parser_agree_on_the_root_of_a_translation(string translation) => Assert.True(AssertAgreement(translation));

    [Fact]
    public void Translation_schema_has_the_names_of_the_parser()
    {
        Assert.Equal(TranslationFields.OfFile, Properties(Schema));
        Assert.Equal(TranslationFields.OfText, Properties(Schema.GetProperty("$defs").GetProperty("texts")));
        Assert.Equal(TranslationFields.OfText.Except([CatalogFields.Message]), Properties(Schema.GetProperty("$defs").GetProperty("status")));
    }

    private static IEnumerable<string> Properties(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(property => property.Name);

    private static string With(CatalogEdit edit)
    {
        var translation = System.Text.Json.Nodes.JsonNode.Parse(Good)!;
        edit.Apply(translation);
        return translation.ToJsonString();
    }

    /// <summary>Whether both reject the translation.</summary>
    private static bool AssertAgreement(string translation)
    {
        JsonReadResult json = JsonReader.Read(translation, JsonReaderMode.Catalog, TestContext.Current.CancellationToken);
        IReadOnlyList<string> rejections = Validator.Validate(json.Root!);
        var file = new SourceFile("/shop/errors.de.json", translation, encoding: null);
        ParsedTranslation parsed = TranslationParser.Parse(TranslationName.TryCreate(file.Path, isNamed: false)!, file, TestContext.Current.CancellationToken);
        string[] errors =
        [
            .. parsed.Diagnostics.Concat(parsed.Texts.SelectMany(text => text.Findings))
                .Where(diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error)
                .Select(diagnostic => diagnostic.Rule.Id),
        ];

        Assert.True(
            rejections.Count > 0 == errors.Length > 0,
            $"{translation}\nschema: {string.Join("; ", rejections)}\nparser: {string.Join(", ", errors)}");
        return errors.Length > 0;
    }

    private static JsonElement Read()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.Path("generator/schema/errors.translation.schema.json")));
        return document.RootElement.Clone();
    }
}
