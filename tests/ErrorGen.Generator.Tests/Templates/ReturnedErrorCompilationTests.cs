using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorGen.Generator.Tests.Templates;

/// <summary>Generated errors in the signatures of handlers.</summary>
public sealed class ReturnedErrorCompilationTests
{
    private const string Catalog = """
        { "errors": { "OutOfStock": { "status": 409, "message": "%sku is out of stock." }, "Closed": { "status": 503, "message": "Closed." } } }
        """;

    private const string Handler = """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Http.HttpResults;
        using ErrorGen.AspNetCore;

        namespace Shop;

        internal static class Handlers
        {
            internal static Results<Ok<string>, OutOfStockError, ClosedError> Get(string sku) =>
                sku.Length == 0 ? new ClosedError() : sku == "a" ? RESULT : TypedResults.Ok(sku);

            internal static Results<Ok, ErrorHttpResult<OutOfStockError>> Wrapped(string sku) => new OutOfStockError(sku).ToHttpResult();
        }
        """;

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    public void Errors_compile_as_one_of_several_results(LanguageVersion language) =>
        Assert.Empty(Findings("new OutOfStockError(sku)", language));

    [Fact]
    public void Errors_extend_TypedResults_in_CSharp_14() =>
        Assert.Empty(Findings("TypedResults.OutOfStock(sku)", LanguageVersion.Latest));

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    public void Errors_do_not_extend_TypedResults_before_CSharp_14(LanguageVersion language)
    {
        Assert.Contains("CS0117", Assert.Single(Findings("TypedResults.OutOfStock(sku)", language)), StringComparison.Ordinal);
        Assert.DoesNotContain(Run(language).Files.Keys, static file => file.Contains("TypedResults", StringComparison.Ordinal));
    }

    /// <summary>A static method of this name is a candidate for the start of a program, which the compiler warns of.</summary>
    [Fact]
    public void Error_may_be_named_Main() => OutputRules.CompilesInWebApplication(
        [new CatalogText("/shop/errors.json", """{ "errors": { "Main": { "status": 503, "message": "The main switch is off." } } }""")]);

    [Fact]
    public void Errors_are_not_results_without_ASP_NET_Core()
    {
        GeneratorOutput output = GeneratorHarness.Run([new CatalogText("/shop/errors.json", Catalog)], TargetProject.Library());

        Assert.DoesNotContain("Microsoft.AspNetCore", string.Concat(output.Files.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void Adding_ASP_NET_Core_to_a_project_makes_errors_results()
    {
        GeneratorOutput before = GeneratorHarness.Run([new CatalogText("/shop/errors.json", Catalog)], TargetProject.Library());

        GeneratorOutput after = GeneratorHarness.Rerun(before, target: TargetProject.WebApplication());

        Assert.Equal(Run(LanguageVersion.Latest).Files, after.Files);
    }

    private static GeneratorOutput Run(LanguageVersion language) =>
        GeneratorHarness.Run([new CatalogText("/shop/errors.json", Catalog)], TargetProject.WebApplication(language));

    private static IReadOnlyList<string> Findings(string result, LanguageVersion language)
    {
        SyntaxTree handler = TargetProject.Tree(Handler.Replace("RESULT", result, StringComparison.Ordinal), language);
        return GeneratorHarness.Run(
            [new CatalogText("/shop/errors.json", Catalog)], TargetProject.WebApplication(language).AddSyntaxTrees(handler)).CompilerFindings;
    }
}
