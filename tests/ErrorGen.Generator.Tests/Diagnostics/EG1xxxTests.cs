using System.Text;
using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>What is wrong with a file as a whole.</summary>
public sealed class EG1xxxTests
{
    private const string Good = """{ "errors": { "Good": { "status": 400, "message": "No" } } }""";

    [Fact]
    public void EG1001_a_project_without_a_catalogue() => Reports.Exactly(
        catalogs: [],
        generated: [],
        "warning EG1001: Neither the project nor a library that it references has an errors.json; "
            + "add one beside the project file, or name another file in the property ErrorGenCatalog");

    [Fact]
    public void Project_with_the_catalogue_of_a_library_does_not_need_its_own()
    {
        GeneratorOutput library = GeneratorHarness.Run([Reports.Catalog(Good, "billing.errors.json")], TargetProject.Library().WithAssemblyName("Billing"));
        CSharpCompilation application = Reports.WithSeverities(TargetProject.WebApplication());

        Reports.Exactly(catalogs: [], application.AddReferences(MetadataReference.CreateFromImage(library.Image)), generated: []);
        Reports.Exactly(catalogs: [], application.AddReferences(library.Compilation.ToMetadataReference()), generated: []);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[assembly: System.Reflection.AssemblyMetadata(\"Other\", \"Errors\")] [assembly: System.CLSCompliant(false)]")]
    public void EG1001_library_that_only_uses_the_runtime_is_not_a_catalogue(string attributes)
    {
        CSharpCompilation library = TargetProject.Library().WithAssemblyName("Defaults")
            .AddSyntaxTrees(TargetProject.Tree(attributes + " public static class Defaults { public static ErrorGen.Error? Error => null; }"));

        Reports.Exactly(
            catalogs: [],
            Reports.WithSeverities(TargetProject.WebApplication()).AddReferences(library.ToMetadataReference()),
            generated: [],
            "warning EG1001: Neither the project nor a library that it references has an errors.json; "
                + "add one beside the project file, or name another file in the property ErrorGenCatalog");
    }

    [Fact]
    public void EG1002_a_file_without_a_text() => Reports.Exactly(
        [new CatalogText("/shop/errors.json", text: (SourceText?)null), Reports.Catalog(Good, "billing.errors.json")],
        generated: ["Good"],
        "errors.json(1,1): error EG1002: 'errors.json' cannot be read");

    [Theory]
    [InlineData("", "errors.json(1,1): error EG1003: Expected a value, but found the end of the file")]
    [InlineData("\uFEFF", "errors.json(1,2): error EG1003: Expected a value, but found the end of the file")]
    [InlineData(" \n  // nothing\n", "errors.json(3,1): error EG1003: Expected a value, but found the end of the file")]
    [InlineData("errors: {}", "errors.json(1,1): error EG1003: Expected a value, but found 'errors'")]
    [InlineData("{} {}", "errors.json(1,4): error EG1003: Expected the end of the file, but found '{'")]
    [InlineData("{ 'errors': {} }", "errors.json(1,3): error EG1003: Expected a name in double quotation marks, but found a single quotation mark")]
    [InlineData("{ \"errors\" {} }", "errors.json(1,12): error EG1003: Expected ':' after the name, but found '{'")]
    [InlineData("{\n  \"class\": \"Err\n}", "errors.json(2,12): error EG1003: Expected '\"' to close the string, but found the end of the line")]
    [InlineData("{ \"class\": \"A\tB\" }", "errors.json(1,14): error EG1003: Expected '\\u0009' in a string, but found U+0009 unescaped")]
    [InlineData("{ \"class\": \"\\x\" }", "errors.json(1,14): error EG1003: Expected one of \" \\ / b f n r t u after '\\', but found 'x'")]
    [InlineData("{ \"errors\": { } /* open", "errors.json(1,17): error EG1003: Expected '*/' to close the comment, but found the end of the file")]
    [InlineData("{ \u2028 }", "errors.json(1,3): error EG1003: Expected a name in double quotation marks, but found U+2028")]
    public void EG1003_text_that_is_not_json(string catalog, string expected) => Reports.Exactly(catalog, generated: [], expected);

    [Fact]
    public void EG1003_keeps_the_entries_around_a_syntax_error() => Reports.Exactly(
        """
        {
          "statuses": { "404": { "message": "Nothing here" } },
          "errors": {
            "First": { "status": 400, "message": "One" },
            "Second": { "status": 400, "message": "Two" },
            "Third": { "status": 400 "message": "Three" },
            "Fourth": { "status": 400, "message": "Four" }
          }
        }
        """,
        generated: ["First", "Second", "Third", "Fourth"],
        "errors.json(6,30): error EG1003: Expected ',' or '}', but found a string");

    [Fact]
    public void EG1003_still_reports_what_is_wrong_before_a_syntax_error() => Reports.Exactly(
        """
        {
          "errors": {
            "First": { "status": 200, "message": "One" },
            "Second": { "status": 400, "message": "Two" },
            "Third": [
        """,
        generated: ["First", "Second"],
        "errors.json(5,15): error EG1003: Expected a value, but found the end of the file",
        "errors.json(3,26): error EG2003: 'status' must be a whole number from 400 to 599, but is 200");

    [Fact]
    public void EG1003_objects_too_deep_in_each_other() => Reports.Exactly(
        $$"""{ "x-deep": {{new string('[', 64)}} }""",
        generated: [],
        "errors.json(1,76): error EG1003: Expected at most 64 levels of objects and arrays, but found '['");

    [Theory]
    [InlineData("[]", "errors.json(1,1): error EG1004: The root must be a JSON object, but is an array")]
    [InlineData("\n  \"errors\"", "errors.json(2,3): error EG1004: The root must be a JSON object, but is a string")]
    [InlineData("404", "errors.json(1,1): error EG1004: The root must be a JSON object, but is a whole number")]
    [InlineData("4.5", "errors.json(1,1): error EG1004: The root must be a JSON object, but is the number 4.5")]
    [InlineData("true", "errors.json(1,1): error EG1004: The root must be a JSON object, but is a boolean")]
    [InlineData("null", "errors.json(1,1): error EG1004: The root must be a JSON object, but is null")]
    public void EG1004_root_that_is_not_an_object(string catalog, string expected) => Reports.Exactly(
        [Reports.Catalog(catalog), Reports.Catalog(Good, "billing.errors.json")], generated: ["Good"], expected);

    [Fact]
    public void EG1005_bytes_that_are_not_utf_8()
    {
        byte[] latin1 = Encoding.Latin1.GetBytes("{\n  \"errors\": { \"Good\": { \"status\": 400, \"message\": \"Ung\u00FCltig\" } }\n}");

        Reports.Exactly(
            [new CatalogText("/shop/errors.json", latin1)],
            generated: ["Good"],
            "errors.json(2,55): warning EG1005: The file contains U+FFFD, which replaces bytes that are not UTF-8; save it as UTF-8");
    }

    [Fact]
    public void EG1005_bytes_that_the_compiler_read_in_the_encoding_of_the_machine()
    {
        var text = SourceText.From(Good.Replace("No", "Ung\u00FCltig", StringComparison.Ordinal), Encoding.Latin1);

        Reports.Exactly(
            [new CatalogText("/shop/errors.json", text)],
            generated: ["Good"],
            "errors.json(1,1): warning EG1005: The file was read as iso-8859-1, which depends on the machine; save it as UTF-8");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_file_in_any_unicode_encoding_is_read(string encoding) => Reports.Exactly(
        [new CatalogText("/shop/errors.json", SourceText.From(Good.Replace("No", "Ung\u00FCltig", StringComparison.Ordinal), Encoding.GetEncoding(encoding)))],
        generated: ["Good"]);

    [Fact]
    public void ASCII_file_is_read_the_same_in_every_encoding() => Reports.Exactly(
        [new CatalogText("/shop/errors.json", SourceText.From(Good, Encoding.Latin1))], generated: ["Good"]);

    [Fact]
    public void EG1006_two_files_with_one_class_name() => Reports.Exactly(
        [
            Reports.Catalog(Good, "errors.json"),
            Reports.Catalog(
                """
                {
                  "class": "Errors",
                  "errors": { "Other": { "status": 400, "message": "No" } }
                }
                """,
                "billing.errors.json"),
        ],
        generated: ["Other"],
        "errors.json(1,1): error EG1006: The class 'Errors' is already generated from billing.errors.json; "
            + "change 'class', 'namespace' or the file name of this catalogue");

    [Fact]
    public void EG1006_points_to_the_class_name_if_there_is_one() => Reports.Exactly(
        [
            Reports.Catalog(Good, "errors.json"),
            Reports.Catalog("{\n  \"class\": \"errors\", \"errors\": { \"Other\": { \"status\": 400, \"message\": \"No\" } }\n}", "second.errors.json"),
        ],
        generated: ["Good"],
        "second.errors.json(2,12): error EG1006: The class 'errors' is already generated from errors.json; "
            + "change 'class', 'namespace' or the file name of this catalogue");

    [Fact]
    public void EG1006_two_class_names_that_give_one_class_beside_them() => Reports.Exactly(
        [
            Reports.Catalog(Good, "errors.json"),
            Reports.Catalog("""{ "class": "Error", "errors": { "Other": { "status": 400, "message": "No" } } }""", "second.errors.json"),
        ],
        generated: ["Good"],
        "second.errors.json(1,12): error EG1006: The class 'ErrorCodes' is already generated from errors.json; "
            + "change 'class', 'namespace' or the file name of this catalogue");

    [Fact]
    public void EG1006_does_not_depend_on_the_order_of_the_files()
    {
        CatalogText[] files = [new("/a/errors.json", Good), new("/b/errors.json", Good)];
        const string Expected = "errors.json(1,1): error EG1006: The class 'Errors' is already generated from a/errors.json; "
            + "change 'class', 'namespace' or the file name of this catalogue";

        Reports.Exactly([files[0], files[1]], generated: ["Good"], Expected);
        Reports.Exactly([files[1], files[0]], generated: ["Good"], Expected);
    }

    [Fact]
    public void One_class_name_in_two_namespaces_is_fine() => Reports.Exactly(
        [
            Reports.Catalog(Good, "errors.json"),
            Reports.Catalog("""{ "class": "Errors", "namespace": "Shop.Billing", "errors": { "Good": { "status": 400, "message": "No" } } }""", "b.errors.json"),
        ],
        generated: ["Good", "Good"]);

    [Fact]
    public void EG1008_more_than_two_hundred_diagnostics_of_a_kind_in_all_files()
    {
        string[] languages = ["da", "de", "es", "fr", "it"];
        string keys = string.Join(", ", Enumerable.Range(100, 50).Select(i => $"\"K{i}\": \"\""));

        Reports.Exactly(
            [
                Reports.Catalog("""{ "errors": { "A": { "status": 400, "message": "No" } } }"""),
                .. languages.Select(language => Reports.Catalog($"{{ \"A\": \"{language}\", {keys} }}", $"errors.{language}.json")),
            ],
            ["A"],
            [
                .. languages.Take(4).SelectMany(language => Enumerable.Range(0, 50).Select(i =>
                    $"errors.{language}.json(1,{14 + (i * 12)}): warning EG4011: 'K{i + 100}' is not an entry of the catalogue, so the text is not used")),
                "warning EG1008: 50 more diagnostics EG4011 of the project are not shown; correct those that are",
            ]);
    }

    [Fact]
    public void EG1007_more_faults_than_are_shown() => Reports.Exactly(
        $$"""{ "statuses": { {{string.Join(", ", Enumerable.Range(10, 52).Select(i => $"\"{i}\": {{}}"))}} } }""",
        generated: [],
        [
            .. Enumerable.Range(0, 50).Select(i => FormattableString.Invariant(
                $"errors.json(1,{17 + (10 * i)}): error EG2017: '{10 + i}' is not a status code; the names in 'statuses' are numbers from 100 to 599")),
            "errors.json(1,1): warning EG1007: 2 more faults of this file are not shown; correct those that are",
        ]);
}
