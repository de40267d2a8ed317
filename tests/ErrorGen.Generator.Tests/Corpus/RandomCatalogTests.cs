using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Tests.Json;
using ErrorGen.Generator.Tests.Harness;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorGen.Generator.Tests.Corpus;

/// <summary>Whatever is in the files: the generator does not fail, and what it makes compiles and is no more than it promises.</summary>
public sealed class RandomCatalogTests
{
    private const int Runs = 150;

    private int _entries;

    [Fact]
    public void Random_catalogues_compile()
    {
        Prop.ForAll(RandomCatalogs.Arbitrary, ArbMap.Default.ArbFor<int>(), (catalog, seed) =>
            Check(File("errors.json", JsonRendering.Of(catalog, seed, JsonReaderMode.Catalog))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));

        // Catalogues without an accepted entry would compile whatever the templates did.
        Assert.True(_entries > Runs, $"{_entries} entries in {Runs} catalogues");
    }

    [Fact]
    public void Damaged_catalogues_compile() =>
        Prop.ForAll(RandomCatalogs.Arbitrary, ArbMap.Default.ArbFor<int>(), (catalog, seed) =>
            Check(File("errors.json", JsonMutation.Of(JsonRendering.Of(catalog, seed, JsonReaderMode.Catalog), seed))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));

    [Fact]
    public void Catalogues_that_get_in_the_way_of_each_other_compile() =>
        Prop.ForAll(RandomCatalogs.Arbitrary, RandomCatalogs.Arbitrary, RandomCatalogs.Arbitrary, (one, two, three) => Check(
            File("errors.json", JsonText.Of(one)), File("error.errors.json", JsonText.Of(two)), File("errors.json", JsonText.Of(three))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));

    private static CatalogText File(string name, string text) => new("/shop/" + name, text);

    private void Check(params AdditionalText[] catalogs)
    {
        GeneratorOutput output = GeneratorHarness.Run(catalogs, TargetProject.Library());
        _entries += output.Catalogs.Sum(catalog => catalog.Errors.Count);
        Assert.True(
            output.CompilerFindings.Count == 0,
            string.Join('\n', [.. catalogs.Select(catalog => catalog.GetText(TestContext.Current.CancellationToken)), .. output.CompilerFindings]));

        OutputRules.Check(output);
        OutputRules.CompilesInWebApplication(catalogs);
        DeclaredNames.AssertAsPromised(output);
    }
}
