using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Output;
using ErrorGen.Compiler.Parsing;
using ErrorGen.Compiler.Rules;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Generator;

/// <summary>Generates typed errors from the catalogues of a project.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ErrorCatalogGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The additional files that the project marks as catalogues.
        IncrementalValuesProvider<CatalogAdditionalFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => CatalogAdditionalFile.TryCreate(pair.Left, pair.Right))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(PipelineSteps.CatalogFiles);

        // What the project file and the compilation say, reduced to a few values at once.
        IncrementalValueProvider<ProjectOptions> options = context.AnalyzerConfigOptionsProvider
            .Select(ProjectOptionsReader.Read)
            .WithTrackingName(PipelineSteps.Options);
        IncrementalValueProvider<TargetCapabilities> capabilities = context.CompilationProvider
            .Select(CompilationTarget.Read)
            .WithTrackingName(PipelineSteps.Capabilities);

        // Text becomes a model and diagnostics; positions go with the diagnostics only.
        IncrementalValuesProvider<ParsedCatalog> parsed = files
            .Select(FaultIsolation.Parse)
            .WithTrackingName(PipelineSteps.ParsedCatalogs);

        // All catalogues of the project, free of clashes between them.
        IncrementalValueProvider<ResolvedCatalogs> resolved = parsed.Collect()
            .Combine(options)
            .Select(static (pair, _) => FaultIsolation.Resolve(pair.Left, pair.Right))
            .WithTrackingName(PipelineSteps.ResolvedCatalogs);

        resolved = WithoutTaken(context, resolved);

        // One branch reports.
        RegisterReport(context, files, resolved, capabilities, options);

        // The tool may have written the files before compilation. What is wrong with the catalogues is reported all the same.
        IncrementalValueProvider<TargetCapabilities> target = capabilities.Combine(options).Select(AddOptions);

        // The other generates: white space in a catalogue ends here, because the models below are equal to those before.
        IncrementalValuesProvider<(CatalogModel Catalog, TargetCapabilities Target)> catalogs = resolved
            .SelectMany(static (all, _) => all.Catalogs)
            .Combine(target)
            .Where(static pair => pair.Right.CanGenerate)
            .WithTrackingName(PipelineSteps.Catalogs);

        // What the translation files say. The tables of a catalogue only know whether there are any.
        IncrementalValueProvider<EquatableArray<TranslationList>> translations = TranslationPipeline.Register(context, resolved, target, options);
        IncrementalValuesProvider<(CatalogModel Catalog, TargetCapabilities Target)> tables = catalogs
            .Combine(translations.Select(static (lists, _) => lists.Select(list => list.Catalog).ToEquatableArray()))
            .Select(static (pair, _) => (Catalog: pair.Left.Catalog with { IsTranslated = pair.Right.Contains(pair.Left.Catalog.Names) }, pair.Left.Target))
            .WithTrackingName(PipelineSteps.Tables);
        context.RegisterSourceOutput(tables.WithComparer(TableComparer.Instance), static (output, pair) => AddTables(output, pair.Catalog, pair.Target));
        context.RegisterSourceOutput(tables, static (output, pair) => FaultIsolation.Add(output, OutputFiles.OfData(pair.Catalog)));

        RegisterEntries(context, catalogs);
    }

    private static void RegisterEntries(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<(CatalogModel Catalog, TargetCapabilities Target)> catalogs)
    {
        // Entries keep their places when others come and go.
        IncrementalValuesProvider<EntryGroup> groups = catalogs
            .SelectMany(static (pair, _) => EntryGroup.Of(pair.Catalog, pair.Target.Results))
            .WithTrackingName(PipelineSteps.EntryGroups);

        // Each entry is a step of its own: a changed one re-emits its own file and the tables.
        IncrementalValuesProvider<EntryFile> entries = groups
            .SelectMany(static (group, _) => group.Files)
            .WithTrackingName(PipelineSteps.EntryFiles);
        context.RegisterSourceOutput(entries, static (output, file) => FaultIsolation.Add(output, OutputFiles.OfEntries(file)));
    }

    /// <summary>Adds the steps that leave out the types that a reference of the project has already, which is nearly always none.</summary>
    private static IncrementalValueProvider<ResolvedCatalogs> WithoutTaken(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ResolvedCatalogs> resolved)
    {
        IncrementalValueProvider<EquatableArray<TakenType>> taken = resolved
            .Combine(context.CompilationProvider)
            .Select(static (pair, cancellationToken) => FaultIsolation.FindTaken(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(PipelineSteps.TakenTypes);
        return resolved.Combine(taken)
            .Select(static (pair, _) => FaultIsolation.WithoutTaken(pair.Left, pair.Right))
            .WithTrackingName(PipelineSteps.FreeCatalogs);
    }

    private static TargetCapabilities AddOptions((TargetCapabilities Target, ProjectOptions Options) pair, CancellationToken cancellationToken) =>
        pair.Target with { HasGeneratedFiles = pair.Options.HasGeneratedFiles, IsAheadOfTime = pair.Options.IsAheadOfTime };

    private static void RegisterReport(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<CatalogAdditionalFile> files,
        IncrementalValueProvider<ResolvedCatalogs> resolved,
        IncrementalValueProvider<TargetCapabilities> capabilities,
        IncrementalValueProvider<ProjectOptions> options)
    {
        // A project without a catalogue may use those of libraries: the references are looked at only then.
        IncrementalValueProvider<bool> lacksCatalog = files.Collect()
            .Select(static (all, _) => all.IsEmpty)
            .Combine(context.CompilationProvider)
            .Select(static (pair, cancellationToken) => pair.Left && !ReferencedCatalogs.Any(pair.Right, cancellationToken))
            .WithTrackingName(PipelineSteps.LacksCatalog);

        IncrementalValueProvider<((ResolvedCatalogs Catalogs, TargetCapabilities Target) Found, bool LacksCatalog)> findings = resolved
            .Combine(capabilities)
            .Combine(lacksCatalog)
            .WithTrackingName(PipelineSteps.Diagnostics);
        context.RegisterSourceOutput(
            findings.Combine(options),
            static (output, all) => Report(
                output, ProjectLimit.Apply(all.Left.Found.Catalogs.Diagnostics, all.Right), all.Left.Found.Target, all.Left.LacksCatalog));
    }

    private static void Report(SourceProductionContext output, EquatableArray<DiagnosticInfo> catalogs, TargetCapabilities target, bool lacksCatalog)
    {
        if (lacksCatalog)
        {
            output.Report([DiagnosticInfo.Create(RuleTable.NoCatalog, location: null)]);
        }

        output.Report(catalogs);
        output.Report(TargetRules.Check(target));
    }

    private static void AddTables(SourceProductionContext output, CatalogModel catalog, TargetCapabilities target)
    {
        foreach (OutputFile file in OutputFiles.OfTables(catalog, target))
        {
            FaultIsolation.Add(output, file);
        }
    }
}
