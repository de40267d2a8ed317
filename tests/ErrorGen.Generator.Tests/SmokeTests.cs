using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorGen.Generator.Tests;

public sealed class SmokeTests
{
    private const string Catalog = """
        {
          "errors": {
            "InvalidProductData": { "status": 400, "message": "Invalid product data: %1", "parameters": ["reason"] },
            "NoSuchEntity": { "status": 404, "message": "No such entity with %fieldName = %fieldValue" }
          }
        }
        """;

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    public void A_library_compiles_with_warnings_as_errors(LanguageVersion language)
    {
        GeneratorOutput output = GeneratorHarness.Run(
            [new CatalogText("/shop/errors.json", Catalog)],
            TargetProject.Library(language));

        Assert.Empty(output.DisplayedDiagnostics);
        Assert.Empty(output.CompilerFindings);
        Assert.Equal(7, output.Files.Count);
    }
}
