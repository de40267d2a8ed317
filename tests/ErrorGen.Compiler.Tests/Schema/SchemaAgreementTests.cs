using System.Text.Json.Nodes;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Tests.Harness;
using ErrorGen.Compiler.Tests.Rules;
using ErrorGen.Compiler.Tests.Translations;
using Xunit;

namespace ErrorGen.Compiler.Tests.Schema;

/// <summary>Schema and parser agree on what a catalogue is, except for what the schema says that it cannot see.</summary>
public sealed class SchemaAgreementTests
{
    private const int Combinations = 5000;

    /// <summary>The first catalogue of the documentation.</summary>
    private const string First = """
        // errors.json
        {
          "$schema": "./errors.schema.json",
          "statuses": {
            "404": { "title": "Not Found", "description": "The resource does not exist.", "message": "Request does not match any route." }
          },
          "errors": {
            "InvalidProductData": { "status": 400, "message": "Invalid product data: %1", "parameters": ["reason"] },
            "NoSuchEntity":       { "status": 404, "message": "No such entity with %fieldName = %fieldValue" },
          }
        }
        """;

    /// <summary>The examples fit the parameters of the entry, which some edits replace.</summary>
    private static readonly CatalogEdit WithoutExamples = CatalogEdit.Remove("errors/Base", "examples");

    public static TheoryData<string> Ids() => AllRules.Ids();

    [Fact]
    public void Schema_and_parser_accept_the_first_catalogue() => AssertAccepted(First);

    [Fact]
    public void Schema_and_parser_accept_the_catalogue_before_the_edits() => AssertAccepted(CatalogFamily.With());

    [Fact]
    public void Schema_and_parser_accept_the_catalogue_of_the_repository() => AssertAccepted(File.ReadAllText(Repository.Path("errors.json")));

    [Fact]
    public void Schema_and_parser_agree_on_every_edit_of_a_catalogue()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Assert.All(CatalogFamily.Edits, edit => seen.UnionWith(AssertAgreement(CatalogFamily.With(edit))));

        // Agreement proves something only if there are faulty catalogues.
        Assert.Superset(SchemaBoundary.Within.Except(["EG1004"]).ToHashSet(StringComparer.Ordinal), seen);
    }

    [Fact]
    public void Schema_and_parser_agree_on_combinations_of_edits()
    {
        var random = new Random(20_240_229);
        for (int i = 0; i < Combinations; i++)
        {
            AssertAgreement(CatalogFamily.With(Enumerable.Range(0, random.Next(2, 6)).Select(_ => CatalogFamily.Edits[random.Next(CatalogFamily.Edits.Count)]).ToArray()));
        }
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"errors\"")]
    [InlineData("404")]
    public void Schema_and_parser_agree_on_the_root_of_a_catalogue(string catalog) => Assert.Equal(["EG1004"], AssertAgreement(catalog));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Schema_rejects_the_examples_of_the_pages_that_its_comment_lists(string id)
    {
        PageExample wrong = DiagnosticPage.Read(id).Example("wrong");
        IEnumerable<string> right = Catalogs(DiagnosticPage.Read(id).Example("right"));
        bool isJson = id != "EG1003" && wrong.Files.Count > 0;
        bool isRejected = isJson && Catalogs(wrong).Any(catalog => PublishedSchema.Validate(catalog).Count > 0);

        Assert.All(right, AssertAccepted);
        Assert.True(isRejected == SchemaBoundary.Within.Contains(id) || SchemaBoundary.InPart.Contains(id), $"The schema rejects the wrong example: {isRejected}.");
    }

    [Theory]
    [InlineData("status", "399", true)]
    [InlineData("status", "400", false)]
    [InlineData("status", "599", false)]
    [InlineData("status", "600", true)]
    [InlineData("status", "404.5", true)]
    [InlineData("retryAfter", "-1", true)]
    [InlineData("retryAfter", "0", false)]
    [InlineData("retryAfter", "31536000", false)]
    [InlineData("retryAfter", "31536001", true)]
    [InlineData("help", "\"help\"", true)]
    [InlineData("help", "\"ftp://shop.example\"", true)]
    [InlineData("help", "\"https://shop.example/a b\"", true)]
    [InlineData("help", "\"https://shop.example/a%20b\"", false)]
    [InlineData("parameters", """[{ "name": "a", "type": "bool?", "format": "D2" }]""", true)]
    [InlineData("parameters", """[{ "name": "a", "type": "int?", "format": "D2" }]""", false)]
    public void Schema_reports_some_cases_of_a_rule(string field, string value, bool isRejected)
    {
        string catalog = CatalogFamily.With(WithoutExamples, CatalogEdit.Set("errors/Base", field, value));

        Assert.Equal(isRejected, PublishedSchema.Validate(catalog).Count > 0);
        Assert.Equal(isRejected, PublishedSchema.Parse(catalog).Count > 0);
    }

    [Theory]
    [InlineData("status", "404.0", "EG2003")]
    [InlineData("retryAfter", "1e1", "EG2003")]
    [InlineData("help", "\"https://shop.example:port\"", "EG2012")]
    [InlineData("parameters", """[{ "name": "a", "format": "D2" }]""", "EG2011")]
    [InlineData("data", """{ "a": 1e400 }""", "EG2013")]
    [InlineData("parameters", """[{ "name": "a", "type": "double", "format": "D2" }]""", "EG2011")]
    public void Schema_misses_some_cases_of_a_rule(string field, string value, string reported)
    {
        string catalog = CatalogFamily.With(WithoutExamples, CatalogEdit.Set("errors/Base", field, value));

        Assert.Empty(PublishedSchema.Validate(catalog));
        Assert.Equal([reported], PublishedSchema.Parse(catalog));
    }

    [Theory]
    [InlineData("All", true)]
    [InlineData("Catalog", true)]
    [InlineData("Catalog_Data", true)]
    [InlineData("CatalogData", false)]
    [InlineData("TryGet", true)]
    [InlineData("get_All", true)]
    [InlineData("get_Catalog", true)]
    [InlineData("set_All", false)]
    [InlineData("get_Catalogs", false)]
    [InlineData("Catalogs", false)]
    [InlineData("GetType", false)]
    public void Schema_and_parser_agree_on_forbidden_class_names(string name, bool isRejected)
    {
        string catalog = CatalogFamily.With(CatalogEdit.Set("", "class", $"\"{name}\""));

        Assert.Equal(isRejected, PublishedSchema.Validate(catalog).Count > 0);
        Assert.Equal(isRejected, PublishedSchema.Parse(catalog).Count > 0);
    }

    [Theory]
    [MemberData(nameof(LanguageTagTests.Tags), MemberType = typeof(LanguageTagTests))]
    [MemberData(nameof(LanguageTagTests.OtherNames), MemberType = typeof(LanguageTagTests))]
    public void Schema_and_parser_agree_on_language_names(string name)
    {
        string catalog = CatalogFamily.With(CatalogEdit.Set("", "culture", JsonValue.Create(name).ToJsonString()));
        bool isRejected = LanguageTag.Canonical(name) is null;

        Assert.Equal(isRejected, PublishedSchema.Validate(catalog).Count > 0);
        Assert.Equal(isRejected, PublishedSchema.Parse(catalog).Count > 0);
    }

    [Theory]
    [InlineData("class", 200, false)]
    [InlineData("class", 201, true)]
    [InlineData("namespace", 200, false)]
    [InlineData("namespace", 201, true)]
    public void Schema_and_parser_agree_on_the_length_of_names(string field, int length, bool isRejected)
    {
        string catalog = CatalogFamily.With(CatalogEdit.Set("", field, $"\"{new string('N', length)}\""));

        Assert.Equal(isRejected, PublishedSchema.Validate(catalog).Count > 0);
        Assert.Equal(isRejected, PublishedSchema.Parse(catalog).Count > 0);
    }

    [Fact]
    public void The_schema_does_not_see_how_a_name_is_composed()
    {
        TestCultures.RequireComposition("e\u0301");
        string catalog = CatalogFamily.With(CatalogEdit.Set("", "namespace", "\"e\\u0301\""));

        Assert.Empty(PublishedSchema.Validate(catalog));
        Assert.Equal(["EG2013"], PublishedSchema.Parse(catalog));
    }

    private static IEnumerable<string> Catalogs(PageExample example) =>
        example.Files.Where(file => !CompilerRun.IsTranslation(file.Key)).Select(file => file.Value);

    private static void AssertAccepted(string catalog)
    {
        Assert.Empty(PublishedSchema.Parse(catalog));
        Assert.Empty(PublishedSchema.Validate(catalog));
    }

    /// <summary>The errors that the parser reports.</summary>
    private static IReadOnlyList<string> AssertAgreement(string catalog)
    {
        IReadOnlyList<string> rejections = PublishedSchema.Validate(catalog);
        IReadOnlyList<string> errors = PublishedSchema.Parse(catalog);
        bool mustReject = errors.Any(SchemaBoundary.Within.Contains);
        bool mayReject = mustReject || errors.Any(SchemaBoundary.InPart.Contains);

        Assert.True(
            rejections.Count > 0 ? mayReject : !mustReject,
            $"{catalog}\nschema: {string.Join("; ", rejections)}\nparser: {string.Join(", ", errors)}");
        return errors;
    }
}
