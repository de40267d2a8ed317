using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorGen.Compiler.Model;

/// <summary>What the project file says that the generator needs.</summary>
/// <param name="RootNamespace">The namespace of a catalogue that names none; empty where the project has none.</param>
internal sealed record GeneratorOptions(string RootNamespace)
{
    public static GeneratorOptions Of(AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        provider.GlobalOptions.TryGetValue("build_property.RootNamespace", out string? rootNamespace);
        return new(rootNamespace ?? "");
    }
}
