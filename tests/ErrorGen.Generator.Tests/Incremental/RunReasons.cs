using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Generator.Tests.Incremental;

/// <summary>Why each step of a second run gave what it gave, as counts: <c>1 New, 3 Cached</c>.</summary>
/// <remarks>
/// <c>Cached</c>: not even looked at. <c>Unchanged</c>: made again and equal to before. <c>Modified</c>, <c>New</c>,
/// <c>Removed</c>: what comes behind has work to do.
/// </remarks>
internal sealed record RunReasons
{
    /// <summary>A run in which nothing at all is done, over one catalogue with three errors.</summary>
    public static readonly RunReasons NothingDone = new();

    public string CatalogFiles { get; init; } = "1 Cached";

    public string Options { get; init; } = "1 Cached";

    public string Capabilities { get; init; } = "1 Cached";

    public string ParsedCatalogs { get; init; } = "1 Cached";

    public string ResolvedCatalogs { get; init; } = "1 Cached";

    public string LacksCatalog { get; init; } = "1 Cached";

    public string Diagnostics { get; init; } = "1 Cached";

    public string Catalogs { get; init; } = "1 Cached";

    /// <summary>Most of them without an entry, but each in its place.</summary>
    public string EntryGroups { get; init; } = "64 Cached";

    public string EntryFiles { get; init; } = "3 Cached";

    public string TranslationFiles { get; init; } = "";

    public string ParsedTranslations { get; init; } = "";

    public string ResolvedTranslations { get; init; } = "";

    public string Translations { get; init; } = "";

    public string TranslationLists { get; init; } = "1 Cached";

    /// <summary>One for the diagnostics, one for the data of a catalogue, one for its tables, one for the file of each error.</summary>
    public string Outputs { get; init; } = "6 Cached";

    public static RunReasons Of(GeneratorOutput output) => new()
    {
        CatalogFiles = Count(output.ReasonsOf(PipelineSteps.CatalogFiles)),
        Options = Count(output.ReasonsOf(PipelineSteps.Options)),
        Capabilities = Count(output.ReasonsOf(PipelineSteps.Capabilities)),
        ParsedCatalogs = Count(output.ReasonsOf(PipelineSteps.ParsedCatalogs)),
        ResolvedCatalogs = Count(output.ReasonsOf(PipelineSteps.ResolvedCatalogs)),
        LacksCatalog = Count(output.ReasonsOf(PipelineSteps.LacksCatalog)),
        Diagnostics = Count(output.ReasonsOf(PipelineSteps.Diagnostics)),
        Catalogs = Count(output.ReasonsOf(PipelineSteps.Catalogs)),
        EntryGroups = Count(output.ReasonsOf(PipelineSteps.EntryGroups)),
        EntryFiles = Count(output.ReasonsOf(PipelineSteps.EntryFiles)),
        TranslationFiles = Count(output.ReasonsOf(PipelineSteps.TranslationFiles)),
        ParsedTranslations = Count(output.ReasonsOf(PipelineSteps.ParsedTranslations)),
        ResolvedTranslations = Count(output.ReasonsOf(PipelineSteps.ResolvedTranslations)),
        Translations = Count(output.ReasonsOf(PipelineSteps.Translations)),
        TranslationLists = Count(output.ReasonsOf(PipelineSteps.TranslationLists)),
        Outputs = Count(output.OutputReasons),
    };

    private static string Count(IEnumerable<IncrementalStepRunReason> reasons) => string.Join(", ", reasons
        .GroupBy(reason => reason)
        .OrderBy(group => group.Key)
        .Select(group => $"{group.Count()} {group.Key}"));
}
