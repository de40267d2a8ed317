using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorGen.Compiler.Parsing;

/// <summary>An additional file that the project marks as a catalogue.</summary>
/// <param name="Text">The file; the compiler keeps the same object as long as the file does not change.</param>
/// <param name="DefaultClassName">The class name that the file name gives.</param>
internal sealed record CatalogFile(AdditionalText Text, string DefaultClassName)
{
    private const string MarkerName = "build_metadata.AdditionalFiles.ErrorGenCatalog";
    private const string FileSuffix = ".errors";
    private const string DefaultClass = "Errors";

    public static CatalogFile? Of(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        bool isCatalog = options.GetOptions(text).TryGetValue(MarkerName, out string? marker)
            && string.Equals(marker, "true", StringComparison.OrdinalIgnoreCase);
        return isCatalog ? new CatalogFile(text, ClassNameOf(text.Path)) : null;
    }

    /// <summary><c>errors.json</c> gives <c>Errors</c>, <c>billing.errors.json</c> gives <c>BillingErrors</c>.</summary>
    private static string ClassNameOf(string path)
    {
        string stem = FilePath.Stem(path);
        if (string.Equals(stem, DefaultClass, StringComparison.OrdinalIgnoreCase))
        {
            return DefaultClass;
        }

        if (stem.EndsWith(FileSuffix, StringComparison.OrdinalIgnoreCase))
        {
            stem = stem.Substring(0, stem.Length - FileSuffix.Length);
        }

        return CSharpNames.Pascal(stem) is { } pascal ? pascal + DefaultClass : DefaultClass;
    }
}
