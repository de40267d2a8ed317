using ErrorGen.Compiler.Parsing.Translations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorGen.Generator;

/// <summary>An additional file that the project marks as a translation.</summary>
/// <param name="Text">The file; Roslyn keeps the same object as long as the file does not change.</param>
/// <param name="Name">The parts of its name.</param>
internal sealed record TranslationAdditionalFile(AdditionalText Text, TranslationName Name)
{
    private const string MarkerName = "build_metadata.AdditionalFiles.ErrorGenTranslation";

    /// <summary>The project names the file.</summary>
    private const string Named = "true";

    /// <summary>The file was found by a pattern.</summary>
    private const string Found = "found";

    /// <summary>Returns the translation, or null if the file is not marked as one or does not have the name of one.</summary>
    public static TranslationAdditionalFile? TryCreate(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        options.GetOptions(text).TryGetValue(MarkerName, out string? marker);
        bool isNamed = string.Equals(marker, Named, StringComparison.OrdinalIgnoreCase);
        bool isFound = string.Equals(marker, Found, StringComparison.OrdinalIgnoreCase);
        return (isNamed || isFound) && TranslationName.TryCreate(text.Path, isNamed) is { } name
            ? new TranslationAdditionalFile(text, name)
            : null;
    }
}
