using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorGen.Benchmarks.Generator;

/// <summary>Tells the generator which additional files are catalogues and which translations, as the build files of the package do.</summary>
internal sealed class CatalogOptions : AnalyzerConfigOptionsProvider
{
    private const string CatalogPath = "errors.json";

    private static readonly Marker Catalog = new("ErrorGenCatalog");
    private static readonly Marker Translation = new("ErrorGenTranslation");

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Marker("");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile.Path == CatalogPath ? Catalog : Translation;

    private sealed class Marker(string metadata) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles." + metadata ? "true" : null;
            return value is not null;
        }
    }
}
