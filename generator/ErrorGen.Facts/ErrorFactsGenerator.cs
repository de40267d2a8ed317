using System.Collections.Immutable;
using System.Text;
using ErrorGen.Analyzers.Reach;
using ErrorGen.Analyzers.Symbols;
using ErrorGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ErrorGen.Facts.Export;

/// <summary>
/// Writes the errors of the methods of a library as attributes of its assembly, for the analysis of projects that reference it. The build files
/// keep this generator away from editors and applications.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ErrorFactsGenerator : IIncrementalGenerator
{
    /// <summary>The property of a project that switches the facts on or off. Without it libraries have them and applications do not.</summary>
    private const string Property = "build_property.ErrorGenExportFacts";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ImmutableArray<AdditionalText>> catalogs = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => IsCatalog(pair.Left, pair.Right))
            .Select(static (pair, _) => pair.Left)
            .Collect();
        IncrementalValueProvider<(((Compilation Compilation, ImmutableArray<AdditionalText> Catalogs) Code, ParseOptions Parsing) Input, AnalyzerConfigOptionsProvider Options)> input = context.CompilationProvider
            .Combine(catalogs)
            .Combine(context.ParseOptionsProvider)
            .Combine(context.AnalyzerConfigOptionsProvider);
        context.RegisterImplementationSourceOutput(
            input,
            static (output, all) => Write(output, all.Input.Code.Compilation, all.Input.Code.Catalogs, all.Input.Parsing, all.Options));
    }

    private static bool IsCatalog(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.ErrorGenCatalog", out string? mark) && IsTrue(mark);

    private static bool IsTrue(string? value) => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    private static bool Exports(Compilation compilation, AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue(Property, out string? value) && value.Length > 0
            ? IsTrue(value)
            : compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary;

    private static void Write(
        SourceProductionContext output, Compilation compilation, ImmutableArray<AdditionalText> catalogs, ParseOptions parsing, AnalyzerConfigOptionsProvider options)
    {
        if (!Exports(compilation, options) || compilation.GetTypeByMetadataName(LibraryFacts.Space + ".ErrorFactsAttribute") is null)
        {
            return;
        }

        // Generators do not see each other's files, so the types of the project's own catalogues are generated once more.
        Compilation complete = compilation;
        if (!catalogs.IsEmpty)
        {
            CSharpGeneratorDriver.Create([new ErrorCatalogGenerator().AsSourceGenerator()], catalogs, (CSharpParseOptions)parsing, options)
                .RunGeneratorsAndUpdateCompilation(compilation, out complete, out _, output.CancellationToken);
        }

        if (ErrorSymbols.Find(complete) is { } symbols)
        {
            output.AddSource("ErrorFacts.g.cs", SourceText.From(FactsText.Of(LibrarySummary.Of(complete, symbols, output.CancellationToken)), Encoding.UTF8));
        }
    }
}
