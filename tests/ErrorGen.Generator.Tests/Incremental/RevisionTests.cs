using System.Globalization;
using System.Text.RegularExpressions;
using ErrorGen.Generator.Tests.Harness;
using Xunit;

namespace ErrorGen.Generator.Tests.Incremental;

/// <summary>Hot reload cannot change a constant, and restarts the program: so a constant changes with everything that a running program has read.</summary>
public sealed partial class RevisionTests
{
    private const string Entries = "Shop.Errors+Entries.g.cs";

    private const string Catalog = """
        {
          "typeBase": "https://example.com/errors/{code}",
          "statuses": { "404": { "title": "Not Found", "message": "There is nothing here." } },
          "errors": {
            "SoldOut": { "status": 409, "message": "%sku is sold out." },
            "Busy": { "status": 503, "message": "Too busy.", "retryAfter": 5, "data": { "retry": true }, "description": "The queue is full." },
            "Left": { "status": 409, "message": { "plural": "count", "one": "One is left.", "other": "%count are left." } }
          }
        }
        """;

    [Theory]
    [InlineData("is sold out", "has sold out")]
    [InlineData("\"SoldOut\": { \"status\": 409", "\"SoldOut\": { \"status\": 410")]
    [InlineData("Too busy.", "Too busy!")]
    [InlineData("\"retryAfter\": 5", "\"retryAfter\": 6")]
    [InlineData("The queue is full.", "The queue is long.")]
    [InlineData("One is left.", "Only one is left.")]
    [InlineData("nothing here", "nothing there")]
    [InlineData("example.com", "example.org")]
    public void Change_of_what_the_runtime_reads_changes_the_constant(string before, string after)
    {
        Assert.Contains(before, Catalog, StringComparison.Ordinal);

        Assert.NotEqual(RevisionOf(Catalog), RevisionOf(Catalog.Replace(before, after, StringComparison.Ordinal)));
    }

    [Fact]
    public void White_space_and_comments_keep_the_constant() =>
        Assert.Equal(RevisionOf(Catalog), RevisionOf(Catalog.Replace("\"errors\":", "// Of the shop.\n\n  \"errors\"  :", StringComparison.Ordinal)));

    [Fact]
    public void Change_of_a_translation_changes_its_constant_only()
    {
        GeneratorOutput before = GeneratorHarness.Run([new CatalogText("/shop/errors.json", Catalog), new CatalogText("/shop/errors.de.json", """{ "SoldOut": "%sku ist ausverkauft." }""")]);
        GeneratorOutput after = GeneratorHarness.Run([new CatalogText("/shop/errors.json", Catalog), new CatalogText("/shop/errors.de.json", """{ "SoldOut": "%sku ist weg." }""")]);

        Assert.NotEqual(Revision(before, "Shop.Errors.de.g.cs"), Revision(after, "Shop.Errors.de.g.cs"));
        Assert.Equal(Revision(before, Entries), Revision(after, Entries));
        Assert.Equal(Revision(before, "Shop.ErrorsTranslations.g.cs"), Revision(after, "Shop.ErrorsTranslations.g.cs"));
    }

    private static int RevisionOf(string catalog) => Revision(GeneratorHarness.Run([new CatalogText("/shop/errors.json", catalog)]), Entries);

    private static int Revision(GeneratorOutput output, string file) =>
        int.Parse(Constant().Match(output.Files[file]).Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("private const int Revision = (-?[0-9]+);")]
    private static partial Regex Constant();
}
