using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>
/// Asserts all that the generator says of catalogues, and what it generates all the same. RuleTableTests reads the calls of
/// <c>Exactly</c> to find out which diagnostics are tested.
/// </summary>
internal static class Reports
{
    private const string EntrySuffix = "Error";
    private const string TitleRule = " EG4023: ";

    /// <summary>Runs the generator over one <c>errors.json</c> in a library.</summary>
    /// <param name="catalog">The text of the file.</param>
    /// <param name="generated">The entries that are generated: no more and no less.</param>
    /// <param name="expected">What is reported, as the build prints it: no more and no less, in this order.</param>
    public static void Exactly(string catalog, string[] generated, params string[] expected) =>
        Exactly([Catalog(catalog)], generated, expected);

    public static void Exactly(AdditionalText[] catalogs, string[] generated, params string[] expected) =>
        Exactly(catalogs, Library(), generated, expected);

    public static void Exactly(AdditionalText[] catalogs, CSharpCompilation target, string[] generated, params string[] expected)
    {
        GeneratorOutput output = GeneratorHarness.Run(catalogs, target);

        // Nearly every translation in these tests has messages only. EG4023 is compared if a line of it is expected.
        bool hasTitles = expected.Any(line => line.Contains(TitleRule, StringComparison.Ordinal));
        Assert.Equal(expected, output.DisplayedDiagnostics.Where(line => hasTitles || !line.Contains(TitleRule, StringComparison.Ordinal)));
        Assert.Equal(generated.Order(StringComparer.Ordinal), Entries(output));
        Assert.Empty(output.CompilerFindings);
    }

    public static AdditionalText Catalog(string text, string fileName = "errors.json") => new CatalogText("/shop/" + fileName, text);

    /// <summary>A library that leaves every diagnostic the severity that it has by itself.</summary>
    public static CSharpCompilation Library() => WithSeverities(TargetProject.Library());

    public static CSharpCompilation WithSeverities(CSharpCompilation target) =>
        target.WithOptions(target.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default));

    /// <summary>The entries that are classes now, whatever files these are in.</summary>
    public static IEnumerable<string> Entries(GeneratorOutput output) => output.Compilation
        .GetSymbolsWithName(name => name.EndsWith(EntrySuffix, StringComparison.Ordinal), SymbolFilter.Type, TestContext.Current.CancellationToken)
        .Where(type => type is INamedTypeSymbol { BaseType.Name: nameof(Error) or "TypedError" })
        .Select(type => type.Name[..^EntrySuffix.Length])
        .Order(StringComparer.Ordinal);
}
