using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Generator.Tests.Harness;

/// <summary>What a run of the generator gave.</summary>
internal sealed record GeneratorOutput(GeneratorDriver Driver, Compilation Compilation, ImmutableArray<Diagnostic> Diagnostics)
{
    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <summary>The generated files, by hint name, in ordinal order.</summary>
    public SortedDictionary<string, string> Files => new(
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()), StringComparer.Ordinal);

    /// <summary>What the compiler says of the whole project: nothing, where the generated code is good.</summary>
    public IReadOnlyList<string> CompilerFindings =>
        [.. Compilation.GetDiagnostics(Xunit.TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)
            .Select(diagnostic => diagnostic.ToString())];

    /// <summary>A diagnostic as the build prints it, without the folder: <c>errors.json(3,5): error EG2001: ...</c>.</summary>
    public static string Display(Diagnostic diagnostic)
    {
        FileLinePositionSpan lines = diagnostic.Location.GetLineSpan();
        string place = diagnostic.Location == Location.None
            ? ""
            : FormattableString.Invariant(
                $"{Path.GetFileName(lines.Path)}({lines.StartLinePosition.Line + 1},{lines.StartLinePosition.Character + 1}): ");
        return FormattableString.Invariant(
            $"{place}{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }

    public IReadOnlyList<string> DisplayedDiagnostics => [.. Diagnostics.Select(Display)];
}
