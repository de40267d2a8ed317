using System.Collections.Immutable;
using ErrorGen.Analyzers.Catalogs;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorGen.Analyzers.Usage;

/// <summary>Reports entries of which an application does not use the types, the code or the definition (EG6020).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedEntryAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(AnalyzerRules.UnusedEntry);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        // Generated types are public, so that every entry of a library can be used by another project.
        if (context.Compilation.Options.OutputKind is not (OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication)
            || ErrorSymbols.Find(context.Compilation) is null)
        {
            return;
        }

        var catalogs = ProjectCatalogs.Read(context.Compilation, context.Options, context.CancellationToken);
        CatalogEntry[] entries = [.. catalogs.Entries.Where(entry => !entry.Model.IsUnusedOk && entry.Model.Deprecated is null)];
        if (entries.Length == 0)
        {
            return;
        }

        var uses = new EntryUses(context.Compilation, entries, catalogs.ClassNames, context.CancellationToken);
        foreach (CatalogEntry entry in uses.FindUnused().OrderBy(entry => entry.Place.Path, StringComparer.Ordinal).ThenBy(entry => entry.Place.Span.Start))
        {
            context.ReportDiagnostic(Diagnostic.Create(AnalyzerRules.UnusedEntry, entry.Location, entry.Model.Key));
        }
    }
}
