using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Output;
using ErrorGen.Compiler.Parsing;
using ErrorGen.Compiler.Parsing.Translations;
using ErrorGen.Compiler.Rules;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Generator;

/// <summary>The part of the pipeline that turns translation files into data of the assembly: one generated file for every language.</summary>
internal static class TranslationPipeline
{
    /// <summary>Adds the steps.</summary>
    /// <returns>The languages of every catalogue that is translated.</returns>
    public static IncrementalValueProvider<EquatableArray<TranslationList>> Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ResolvedCatalogs> resolved,
        IncrementalValueProvider<TargetCapabilities> capabilities,
        IncrementalValueProvider<ProjectOptions> options)
    {
        IncrementalValuesProvider<ParsedTranslation> parsed = RegisterFiles(context);

        // The names of all files together decide which of them belong to what.
        IncrementalValueProvider<EquatableArray<CatalogModel>> catalogs = resolved.Select(static (all, _) => all.Catalogs);
        IncrementalValueProvider<TranslationPlan> plan = parsed
            .Select(static (file, _) => file.Name)
            .Collect()
            .Combine(resolved.Select(static (all, _) => (Catalogs: all.Catalogs.Select(CatalogIdentity.Of).ToEquatableArray(), all.Lost)))
            .Select(static (pair, _) => FaultIsolation.Plan(pair.Left, pair.Right.Catalogs, pair.Right.Lost))
            .WithTrackingName(PipelineSteps.TranslationPlan);

        // Each file against its own catalogue.
        IncrementalValuesProvider<ResolvedTranslation> translations = parsed
            .Combine(plan)
            .Select(static (pair, _) => (Parsed: pair.Left, Plan: pair.Right.Find(pair.Left.Name.Path)))
            .Combine(catalogs)
            .Combine(options.Select(static (project, _) => project.HasTranslationDetails))
            .Select(static (pair, _) => new TranslationInput(
                pair.Left.Left.Parsed,
                pair.Left.Left.Plan,
                pair.Left.Right.FirstOrDefault(catalog => catalog.Names == pair.Left.Left.Plan.Catalog),
                HasDetails: pair.Right))
            .Select(FaultIsolation.ResolveTranslation)
            .WithTrackingName(PipelineSteps.ResolvedTranslations);

        RegisterReport(context, translations, options);

        // White space in a translation ends here.
        IncrementalValuesProvider<TranslationModel> models = translations
            .Select(static (translation, _) => translation.Model)
            .Combine(capabilities)
            .Where(static pair => pair.Left is not null && pair.Right.CanGenerate)
            .Select(static (pair, _) => pair.Left!)
            .WithTrackingName(PipelineSteps.Translations);
        context.RegisterSourceOutput(models, static (output, model) => FaultIsolation.Add(output, OutputFiles.OfTranslation(model)));

        IncrementalValueProvider<EquatableArray<(CatalogNames Catalog, string Language)>> languages = models
            .Select(static (model, _) => (model.Catalog, model.Language))
            .Collect()
            .Select(static (all, _) => all.ToEquatableArray());
        IncrementalValuesProvider<TranslationModel> pseudo = RegisterPseudoLocales(context, catalogs, languages, capabilities, options);

        // The list of languages is a small file of its own.
        IncrementalValueProvider<EquatableArray<TranslationList>> lists = languages
            .Combine(pseudo.Select(static (model, _) => (model.Catalog, model.Language)).Collect())
            .Select(static (all, _) => TranslationList.Of(all.Left.Concat(all.Right)))
            .WithTrackingName(PipelineSteps.TranslationLists);
        context.RegisterSourceOutput(lists.SelectMany(static (all, _) => all), static (output, list) =>
            FaultIsolation.Add(output, OutputFiles.OfTranslationList(list)));
        return lists;
    }

    /// <summary>Adds the steps that find translation files, by mark and name, and parse each by itself: a change of the catalogue does not read it again.</summary>
    private static IncrementalValuesProvider<ParsedTranslation> RegisterFiles(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => TranslationAdditionalFile.TryCreate(pair.Left, pair.Right))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(PipelineSteps.TranslationFiles)
            .Select(FaultIsolation.ParseTranslation)
            .WithTrackingName(PipelineSteps.ParsedTranslations);

    /// <summary>Adds the translations that the build makes itself, if the project wants them.</summary>
    private static IncrementalValuesProvider<TranslationModel> RegisterPseudoLocales(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<CatalogModel>> catalogs,
        IncrementalValueProvider<EquatableArray<(CatalogNames Catalog, string Language)>> languages,
        IncrementalValueProvider<TargetCapabilities> capabilities,
        IncrementalValueProvider<ProjectOptions> options)
    {
        IncrementalValuesProvider<TranslationModel> pseudo = catalogs
            .Combine(options.Select(static (project, _) => project.HasPseudoLocales))
            .Combine(capabilities)
            .SelectMany(static (all, _) => all.Left.Right && all.Right.CanGenerate ? all.Left.Left : EquatableArray<CatalogModel>.Empty)
            .Combine(languages)
            .SelectMany(static (pair, _) => PseudoLocale.Of(
                pair.Left, pair.Right.Where(other => other.Catalog == pair.Left.Names).Select(other => other.Language)));
        context.RegisterSourceOutput(pseudo, static (output, model) => FaultIsolation.Add(output, OutputFiles.OfTranslation(model)));
        return pseudo;
    }

    /// <summary>Adds the steps that report the diagnostics of all files together, because there is a limit for the project.</summary>
    private static void RegisterReport(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ResolvedTranslation> translations,
        IncrementalValueProvider<ProjectOptions> options)
    {
        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> findings = translations
            .Select(static (translation, _) => translation.Diagnostics)
            .Collect()
            .Combine(options)
            .Select(static (pair, _) => ProjectLimit.Apply(pair.Left.SelectMany(file => file), pair.Right))
            .WithTrackingName(PipelineSteps.TranslationDiagnostics);
        context.RegisterSourceOutput(
            findings.SelectMany(static (all, _) => all.Count > 0 ? new[] { all } : []), static (output, all) => output.Report(all));
    }
}
