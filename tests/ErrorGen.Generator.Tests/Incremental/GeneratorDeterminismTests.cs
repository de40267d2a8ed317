using ErrorGen.Generator.Tests.Golden;
using ErrorGen.Generator.Tests.Harness;
using Xunit;

namespace ErrorGen.Generator.Tests.Incremental;

/// <summary>The same catalogues give the same bytes, whatever the machine, the folder and the order of the files.</summary>
public sealed class GeneratorDeterminismTests
{
    private const string Clash = """{ "class": "Errors", "errors": { "NotFound": { "status": 404, "message": "Not here." } } }""";

    public static TheoryData<string> CultureNames => [.. TestCultures.Names];

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void The_culture_of_the_build_machine_does_not_change_a_byte(string culture)
    {
        foreach (GoldenCase golden in GoldenCase.All)
        {
            GeneratorOutput expected = Run(golden);
            TestCultures.Use(TestCultures.Find(culture), () => AssertSame(expected, Run(golden)));
        }
    }

    [Fact]
    public void The_order_of_the_files_does_not_change_a_byte()
    {
        GoldenCase golden = GoldenCase.All.Single(found => found.Name == "Two_catalogs");

        AssertSame(GeneratorHarness.Run(golden.Catalogs), GeneratorHarness.Run(golden.Catalogs.Reverse()));
    }

    [Fact]
    public void The_order_of_the_files_does_not_decide_which_of_two_clashing_ones_stays()
    {
        CatalogText[] catalogs =
        [
            new("/shop/a.json", Clash),
            new("/shop/b.json", Clash.Replace("Not here.", "Nor here.", StringComparison.Ordinal)),
        ];

        AssertSame(GeneratorHarness.Run(catalogs), GeneratorHarness.Run(catalogs.Reverse()));
    }

    [Theory]
    [InlineData("/shop/errors.json")]
    [InlineData("/home/user/elsewhere/errors.json")]
    [InlineData(@"C:\shop\errors.json")]
    public void The_folder_of_the_project_does_not_change_a_byte(string path)
    {
        GeneratorOutput output = GeneratorHarness.Run([new CatalogText(path, Clash)]);

        AssertSame(GeneratorHarness.Run(Clash), output);
        Assert.All(output.Files, file => Assert.DoesNotContain(path, file.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void The_files_come_in_the_same_order_in_every_run()
    {
        // The order of the syntax trees decides the order of the types in the assembly.
        GoldenCase golden = GoldenCase.All.Single(found => found.Name == "Names_equal_to_class_names");

        Assert.Equal(
            [
                "Shop.Errors.g.cs", "Shop.ErrorCodes.g.cs", "Shop.ErrorKeys.g.cs",
                "Shop.ErrorsEndpointFilter.g.cs", "Shop.ErrorsTypedResultsExtensions.g.cs", "Shop.ErrorsRegistration.g.cs", "Shop.Errors+Entries.g.cs",
                "CatalogData-Shop.Errors.g.cs", "Shop-Shop.Errors.g.cs", "OutOfStock-Shop.Errors.g.cs",
            ],
            Run(golden).Result.GeneratedSources.Select(source => source.HintName));
    }

    private static GeneratorOutput Run(GoldenCase golden) =>
        GeneratorHarness.Run(golden.Catalogs, rootNamespace: golden.RootNamespace);

    private static void AssertSame(GeneratorOutput expected, GeneratorOutput actual)
    {
        Assert.Equal(expected.Files, actual.Files);
        Assert.Equal(expected.DisplayedDiagnostics, actual.DisplayedDiagnostics);
    }
}
