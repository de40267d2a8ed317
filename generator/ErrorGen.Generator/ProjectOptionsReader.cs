using ErrorGen.Compiler.Model;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorGen.Generator;

/// <summary>Reads the settings of the project file.</summary>
internal static class ProjectOptionsReader
{
    public static ProjectOptions Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        provider.GlobalOptions.TryGetValue("build_property.RootNamespace", out string? rootNamespace);
        return new(rootNamespace ?? "", HasGeneratedFiles: Is("ErrorGenEmit", "Files"), IsAheadOfTime: Is("PublishAot", "true") || Is("IsAotCompatible", "true"))
        {
            HasPseudoLocales = Is("ErrorGenPseudoLocales", "true"),
            HasTranslationDetails = Is("ErrorGenTranslationDetails", "true"),
        };

        bool Is(string property, string expected) =>
            provider.GlobalOptions.TryGetValue("build_property." + property, out string? value)
            && string.Equals(value, expected, StringComparison.OrdinalIgnoreCase);
    }
}
