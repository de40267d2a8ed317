using System.Globalization;
using ErrorGen.Generator.Tests.Diagnostics;
using ErrorGen.Generator.Tests.Harness;
using Xunit;

namespace ErrorGen.Generator.Tests.Translations;

/// <summary>Rows of a language pack whose source is a variant of a message.</summary>
public sealed class RowVariantTests
{
    private const string Catalog = """
        { "errors": { "Left": {
          "status": 409,
          "message": { "plural": "count", "=0": "No %name left.", "one": "One %name left.", "other": "%count of %name left." },
          "parameters": ["name", { "name": "count", "type": "int" }] } } }
        """;

    [Theory]
    [InlineData("de", "0 keine x.", "1 eine x.", "2 von x.")]
    [InlineData("fr", "0 keine x.", "1 eine x.", "2 von x.")]
    [InlineData("ru", "0 keine x.", "1 eine x.", "21 von x.")]
    [InlineData("ja", "0 keine x.", "1 eine x.", "2 von x.")]
    public void Row_translates_the_variant_for_the_numbers_of_the_source(string language, string none, string one, string other)
    {
        GeneratorOutput output = Run(
            language, "No %name left.,0 keine %name.\nOne %name left.,1 eine %name.\n%count of %name left.,%count von %name.\n");
        OutputRules.Check(output);
        Assert.Empty(output.DisplayedDiagnostics);
        using var project = new LoadedProject(output);
        ErrorDefinition definition = project.Catalog().Definitions[0];

        foreach (string expected in new[] { none, one, other })
        {
            int count = int.Parse(expected.Split(' ')[0], CultureInfo.InvariantCulture);
            Assert.Equal(expected, definition.CreateError("x", count).Render(CultureInfo.GetCultureInfo(language)));
        }
    }

    [Fact]
    public void Variant_without_a_row_is_not_missing_and_has_the_text_for_all_other_numbers()
    {
        GeneratorOutput output = Run("de", "%count of %name left.,%count von %name.\n");
        Assert.Empty(output.DisplayedDiagnostics);
        using var project = new LoadedProject(output);

        Assert.Equal("1 von x.", project.Catalog().Definitions[0].CreateError("x", 1).Render(CultureInfo.GetCultureInfo("de")));
    }

    [Fact]
    public void Row_of_a_variant_without_one_for_the_message_is_not_used()
    {
        GeneratorOutput output = Run("de", "One %name left.,1 eine %name.\n");
        Assert.Equal(["errors.de.csv(1,1): warning EG4012: de: 1 of 1 texts is missing ('Left')"], output.DisplayedDiagnostics.Select(line => line[..72]));
        using var project = new LoadedProject(output);

        Assert.Equal("One x left.", project.Catalog().Definitions[0].CreateError("x", 1).Render(CultureInfo.GetCultureInfo("de")));
    }

    [Fact]
    public void Mistake_in_the_row_of_a_variant_is_reported_at_the_row() => Assert.Equal(
        ["errors.de.csv(2,17): error EG4008"],
        Run("de", "%count of %name left.,%count von %name.\nOne %name left.,Ein %nam.\n").DisplayedDiagnostics.Select(line => line[..33]));

    private static GeneratorOutput Run(string language, string rows) => GeneratorHarness.Run(
        [Reports.Catalog(Catalog), Reports.Catalog(rows, $"errors.{language}.csv")], TargetProject.Library());
}
