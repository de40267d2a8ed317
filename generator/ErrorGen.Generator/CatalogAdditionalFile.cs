using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorGen.Generator;

/// <summary>An additional file that the project marks as a catalogue.</summary>
/// <param name="Text">The file; Roslyn keeps the same object as long as the file does not change.</param>
internal sealed record CatalogAdditionalFile(AdditionalText Text)
{
    private const string MarkerName = "build_metadata.AdditionalFiles.ErrorGenCatalog";

    /// <summary>Returns the catalogue, or null if the file is not marked as one.</summary>
    public static CatalogAdditionalFile? TryCreate(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        bool isCatalog = options.GetOptions(text).TryGetValue(MarkerName, out string? marker)
            && string.Equals(marker, "true", StringComparison.OrdinalIgnoreCase);
        return isCatalog ? new CatalogAdditionalFile(text) : null;
    }
}
