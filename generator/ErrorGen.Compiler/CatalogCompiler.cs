using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Output;
using ErrorGen.Compiler.Parsing;
using ErrorGen.Compiler.Parsing.Translations;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler;

/// <summary>The input of one compilation.</summary>
/// <param name="Catalogs">The catalogues, in any order.</param>
/// <param name="Translations">The translations, in any order.</param>
/// <param name="Options">The settings of the project.</param>
/// <param name="Target">What the project can use.</param>
internal sealed record CompilerInput(
    IReadOnlyList<SourceFile> Catalogs,
    IReadOnlyList<(TranslationName Name, SourceFile File)> Translations,
    ProjectOptions Options,
    TargetCapabilities Target);

/// <summary>The result of one compilation.</summary>
/// <param name="Files">The generated files; none if the project cannot compile them.</param>
/// <param name="Diagnostics">The diagnostics, in the order of the files.</param>
internal sealed record CompilerResult(IReadOnlyList<GeneratedFile> Files, IReadOnlyList<DiagnosticInfo> Diagnostics);

/// <summary>The catalogues of a project and their translations, as the templates need them.</summary>
/// <param name="Catalogs">The catalogues.</param>
/// <param name="Translations">The translations of all catalogues.</param>
/// <param name="CatalogDiagnostics">What is wrong with the catalogues.</param>
/// <param name="TranslationDiagnostics">What is wrong with the translations.</param>
internal sealed record CompiledCatalogs(
    IReadOnlyList<CatalogModel> Catalogs,
    IReadOnlyList<TranslationModel> Translations,
    IReadOnlyList<DiagnosticInfo> CatalogDiagnostics,
    IReadOnlyList<DiagnosticInfo> TranslationDiagnostics)
{
    /// <summary>What is wrong, in the order of the files.</summary>
    public IEnumerable<DiagnosticInfo> Diagnostics => CatalogDiagnostics.Concat(TranslationDiagnostics);

    /// <summary>Whether anything is an error, so that entries or texts are missing.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error);
}

/// <summary>Compiles all catalogues of a project in one call, for hosts that do not cache between runs.</summary>
/// <remarks>The incremental generator runs the same steps one by one. A test compares both.</remarks>
internal static class CatalogCompiler
{
    /// <summary>Compiles catalogues and their translations.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static CompilerResult Compile(CompilerInput input, CancellationToken cancellationToken)
    {
        CompiledCatalogs compiled = Read(input, cancellationToken);
        return new(
            input.Target.CanGenerate ? [.. Generate(compiled, input.Target, cancellationToken)] : [],
            [
                .. compiled.CatalogDiagnostics,
                .. TargetRules.Check(input.Target),
                .. compiled.TranslationDiagnostics,
            ]);
    }

    /// <summary>Reads catalogues and their translations without generating code.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static CompiledCatalogs Read(CompilerInput input, CancellationToken cancellationToken)
    {
        ParsedCatalog[] parsed = [.. input.Catalogs.Select(file => CatalogParser.Parse(file, cancellationToken))];
        var resolved = ResolvedCatalogs.Resolve(parsed, input.Options);
        List<ResolvedTranslation> translations = Translate(input, resolved, cancellationToken);
        TranslationModel[] models = [.. translations.Select(translation => translation.Model).OfType<TranslationModel>()];
        if (input.Options.HasPseudoLocales)
        {
            models = [.. models, .. resolved.Catalogs.SelectMany(catalog => PseudoLocale.Of(
                catalog, models.Where(model => model.Catalog == catalog.Names).Select(model => model.Language)))];
        }

        return new(
            [.. resolved.Catalogs],
            models,
            [.. ProjectLimit.Apply(resolved.Diagnostics, input.Options)],
            [.. ProjectLimit.Apply(translations.SelectMany(translation => translation.Diagnostics), input.Options)]);
    }

    private static List<ResolvedTranslation> Translate(CompilerInput input, ResolvedCatalogs resolved, CancellationToken cancellationToken)
    {
        var plan = TranslationPlan.Of(
            input.Translations.Select(translation => translation.Name), resolved.Catalogs.Select(CatalogIdentity.Of).ToEquatableArray(), resolved.Lost);
        var translations = new List<ResolvedTranslation>();
        foreach ((TranslationName name, SourceFile file) in input.Translations)
        {
            PlannedTranslation planned = plan.Find(name.Path);
            CatalogModel? catalog = resolved.Catalogs.FirstOrDefault(catalog => catalog.Names == planned.Catalog);
            ParsedTranslation parsed = TranslationParser.Parse(name, file, cancellationToken);
            translations.Add(TranslationResolver.Resolve(new TranslationInput(parsed, planned, catalog, input.Options.HasTranslationDetails), cancellationToken));
        }

        return translations;
    }

    private static IEnumerable<GeneratedFile> Generate(CompiledCatalogs compiled, TargetCapabilities target, CancellationToken cancellationToken)
    {
        EquatableArray<TranslationList> lists = TranslationList.Of(compiled.Translations.Select(translation => (translation.Catalog, translation.Language)));
        IEnumerable<OutputFile> files = compiled.Catalogs
            .Select(catalog => catalog with { IsTranslated = lists.Any(list => list.Catalog == catalog.Names) })
            .SelectMany(catalog => OutputFiles.OfCatalog(catalog, target).Concat(EntryGroup.Of(catalog, target.Results)
                .SelectMany(group => group.Files)
                .Select(OutputFiles.OfEntries)))
            .Concat(compiled.Translations.Select(OutputFiles.OfTranslation))
            .Concat(lists.Select(OutputFiles.OfTranslationList));
        foreach (OutputFile file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var source = new Source();
            file.Write(source);
            yield return new GeneratedFile(file.HintName, source.ToString());
        }
    }
}
