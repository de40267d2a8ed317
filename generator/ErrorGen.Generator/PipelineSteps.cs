namespace ErrorGen.Generator;

/// <summary>The names of the tracked steps, in the order of the pipeline.</summary>
internal static class PipelineSteps
{
    public const string CatalogFiles = nameof(CatalogFiles);
    public const string Options = nameof(Options);
    public const string Capabilities = nameof(Capabilities);
    public const string ParsedCatalogs = nameof(ParsedCatalogs);
    public const string ResolvedCatalogs = nameof(ResolvedCatalogs);
    public const string TakenTypes = nameof(TakenTypes);
    public const string FreeCatalogs = nameof(FreeCatalogs);
    public const string LacksCatalog = nameof(LacksCatalog);
    public const string Diagnostics = nameof(Diagnostics);
    public const string Catalogs = nameof(Catalogs);
    public const string EntryGroups = nameof(EntryGroups);
    public const string EntryFiles = nameof(EntryFiles);
    public const string TranslationFiles = nameof(TranslationFiles);
    public const string ParsedTranslations = nameof(ParsedTranslations);
    public const string TranslationPlan = nameof(TranslationPlan);
    public const string ResolvedTranslations = nameof(ResolvedTranslations);
    public const string TranslationDiagnostics = nameof(TranslationDiagnostics);
    public const string Translations = nameof(Translations);
    public const string TranslationLists = nameof(TranslationLists);
    public const string Tables = nameof(Tables);
}
