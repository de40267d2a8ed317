namespace ErrorGen.Generator;

/// <summary>The names of the tracked steps, in the order of the pipeline.</summary>
internal static class PipelineSteps
{
    public const string CatalogFiles = nameof(CatalogFiles);
    public const string Options = nameof(Options);
    public const string Capabilities = nameof(Capabilities);
    public const string ParsedCatalogs = nameof(ParsedCatalogs);
    public const string ResolvedCatalogs = nameof(ResolvedCatalogs);
    public const string Diagnostics = nameof(Diagnostics);
    public const string Catalogs = nameof(Catalogs);
    public const string EntryGroups = nameof(EntryGroups);
    public const string EntryFiles = nameof(EntryFiles);
}
