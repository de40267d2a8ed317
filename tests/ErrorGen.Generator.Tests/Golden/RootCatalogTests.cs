using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorGen.Generator.Tests.Golden;

/// <summary>The catalogue of the repository, which the sample answers with, is without fault. What is made of it the sample shows.</summary>
public sealed class RootCatalogTests
{
    [Fact]
    public void Catalogue_of_the_sample_compiles_without_a_warning()
    {
        byte[] catalog = File.ReadAllBytes(Repository.Path("errors.json"));

        GeneratorOutput output = GeneratorHarness.RunChecked([new CatalogText("/shop/errors.json", catalog)]);

        Assert.DoesNotContain(output.Diagnostics, diagnostic => diagnostic.DefaultSeverity > DiagnosticSeverity.Info);
        Assert.True(output.Catalogs.Single().Errors.Count >= 30, "The sample's catalogue has shrunk.");
    }
}
