using System.Globalization;
using System.Text.RegularExpressions;
using ErrorGen.Generator.Tests.Diagnostics;
using ErrorGen.Generator.Tests.Harness;
using Xunit;

namespace ErrorGen.Generator.Tests.Documentation;

/// <summary>The README shows each form of the catalogue once.</summary>
public sealed partial class ReadmeFormsTests
{
    [Fact]
    public void Catalogue_of_the_README_compiles_and_renders()
    {
        string catalog = Block().Match(File.ReadAllText(Repository.Path("README.md"))).Groups["code"].Value;
        GeneratorOutput output = GeneratorHarness.Run([Reports.Catalog(catalog)], TargetProject.Library());
        using var project = new LoadedProject(output);
        ErrorCatalog errors = project.Catalog();

        Assert.Empty(output.DisplayedDiagnostics);
        Assert.Equal("One piece is left.", Find(errors, "ItemsLeft").CreateError(1).Message);
        Assert.Equal("Sold out.", Find(errors, "ItemsLeft").CreateError(0).Message);
        Assert.Equal("The shop is closed today.", Find(errors, "ShopClosed").CreateError("store").Message);
        Assert.Equal("Sold out: A, B, and C.", Find(errors, "SoldOut").CreateError(ErrorValue.CreateList(["A", "B", "C"])).Message);
        Assert.Equal("Images are at most 640px wide, and 70% of that on phones.", Find(errors, "ImageWide").CreateError("640").Render(CultureInfo.InvariantCulture));
        Assert.Equal([402, 402], errors.FindAll("4020").Select(error => error.Status));
    }

    private static ErrorDefinition Find(ErrorCatalog errors, string key) => errors.Definitions.Single(error => error.Key == key);

    [GeneratedRegex("^```json forms\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
