using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorGen.Generator.Tests.Harness;

/// <summary>What MSBuild would tell the generator: the root namespace, and which additional files are translations, and which catalogues (all others that end in <c>.json</c>).</summary>
internal sealed partial class CatalogOptions(string rootNamespace, params (string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(
        [("build_property.RootNamespace", rootNamespace), .. properties.Select(property => ("build_property." + property.Name, property.Value))]);

    /// <summary>Whether MSBuild would find a file as a translation.</summary>
    public static bool IsTranslation(string path) => path.EndsWith(".csv", StringComparison.Ordinal) || TranslationName().IsMatch(path);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values();

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        TranslationMark(textFile) is { } mark ? new Values(("build_metadata.AdditionalFiles.ErrorGenTranslation", mark))
            : textFile.Path.EndsWith(".json", StringComparison.Ordinal) ? new Values(("build_metadata.AdditionalFiles.ErrorGenCatalog", "true"))
            : new Values();

    private static string? TranslationMark(AdditionalText textFile) =>
        textFile is CatalogText { IsNamedTranslation: true } ? "true" : IsTranslation(textFile.Path) ? "found" : null;

    [GeneratedRegex(@"(^|[/\\.])errors\.[A-Za-z0-9_-]+(?<!\.errors)\.json$")]
    private static partial Regex TranslationName();

    private sealed class Values(params (string Key, string Value)[] values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = values.FirstOrDefault(pair => pair.Key == key).Value;
            return value is not null;
        }
    }
}
