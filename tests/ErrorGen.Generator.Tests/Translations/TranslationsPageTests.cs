using System.Text.RegularExpressions;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Tests.Rules;
using ErrorGen.Generator.Tests.Diagnostics;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorGen.Generator.Tests.Translations;

/// <summary>What the page shows to translators is right.</summary>
public sealed partial class TranslationsPageTests
{
    private const string Catalog = """
        {
          "statuses": { "404": { "title": "Not Found", "message": "Nothing here." } },
          "errors": {
            "CartIsEmpty": { "status": 409, "message": "The cart is empty.", "title": "Empty cart" },
            "NoSuchEntity": { "status": 404, "message": "No such entity with %fieldName = %fieldValue" }
          }
        }
        """;

    private static readonly string Page = File.ReadAllText(Repository.Path("docs", "translations.md"));

    [Fact]
    public void The_example_in_JSON_translates_everything() =>
        Reports.Exactly([Reports.Catalog(Catalog), Example("errors.de.json")], generated: ["CartIsEmpty", "NoSuchEntity"]);

    [Fact]
    public void Example_with_plural_forms_fits_that_of_the_page_about_catalogues()
    {
        string page = File.ReadAllText(Repository.Path("docs", "catalogue.md"));
        string catalog = page[page.IndexOf("\n## Plural forms\n", StringComparison.Ordinal)..];
        catalog = catalog[(catalog.IndexOf("```json\n", StringComparison.Ordinal) + 8)..];

        Reports.Exactly(
            [Reports.Catalog(catalog[..catalog.IndexOf("```", StringComparison.Ordinal)]), Example("errors.pl.json")], generated: ["ItemsLeft"]);
    }

    [Fact]
    public void The_example_in_CSV_translates_everything() => Reports.Exactly(
        [
            Reports.Catalog("""
                { "errors": { "CartIsEmpty": { "status": 409, "message": "The cart is empty." }, "NoSuchEntity": { "status": 404, "message": "No such entity, sorry." } } }
                """),
            Example("errors.de.csv"),
        ],
        generated: ["CartIsEmpty", "NoSuchEntity"]);

    [Fact]
    public void Every_diagnostic_of_translations_is_linked_with_its_severity()
    {
        foreach (Rule rule in AllRules.All.Where(found => string.CompareOrdinal(found.Id, "EG4005") >= 0 && string.CompareOrdinal(found.Id, "EG5") < 0))
        {
            string row = Assert.Single(Page.Split('\n'), line => line.StartsWith('|') && line.Contains($"(diagnostics/{rule.Id}.md)", StringComparison.Ordinal));
            Assert.Contains($"| {AllRules.Severity(rule)} |", row, StringComparison.Ordinal);
        }
    }

    private static AdditionalText Example(string file)
    {
        Match block = Assert.Single(Block().Matches(Page), match => match.Groups["file"].Value == file);
        return Reports.Catalog(block.Groups["text"].Value, file);
    }

    [GeneratedRegex("^```(json|csv) (?<file>[^\n]+)\n(?<text>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
