using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorGen.Generator.Tests.Harness;

/// <summary>Runs the generator; the only place that knows the driver.</summary>
internal static class GeneratorHarness
{
    public const string RootNamespace = "Shop";

    /// <summary>Runs the generator over one catalogue in a web application.</summary>
    public static GeneratorOutput Run(string catalog) => Run([new CatalogText("/shop/errors.json", catalog)]);

    public static GeneratorOutput Run(
        IEnumerable<AdditionalText> catalogs, CSharpCompilation? target = null, string rootNamespace = RootNamespace)
    {
        CSharpCompilation compilation = target ?? TargetProject.WebApplication();
        GeneratorDriver driver = Driver(catalogs, compilation, rootNamespace).RunGeneratorsAndUpdateCompilation(
            compilation, out Compilation result, out ImmutableArray<Diagnostic> diagnostics, Xunit.TestContext.Current.CancellationToken);
        return new GeneratorOutput(driver, result, diagnostics);
    }

    public static GeneratorDriver Driver(
        IEnumerable<AdditionalText> catalogs, CSharpCompilation compilation, string rootNamespace = RootNamespace) =>
        CSharpGeneratorDriver.Create(
            [new ErrorCatalogGenerator().AsSourceGenerator()],
            catalogs,
            (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options ?? TargetProject.ParseOptions(LanguageVersion.Latest),
            new CatalogOptions(rootNamespace),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
}
