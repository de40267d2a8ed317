using System.Collections.Immutable;
using ErrorGen.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace ErrorGen.Generator.Tests.Harness;

/// <summary>What a run of the generator gave.</summary>
/// <param name="Driver">The driver after the run.</param>
/// <param name="Target">The project without the generated files.</param>
/// <param name="Compilation">The project with them.</param>
/// <param name="Diagnostics">What the generator, and the driver about it, reported.</param>
internal sealed record GeneratorOutput(
    GeneratorDriver Driver, CSharpCompilation Target, Compilation Compilation, ImmutableArray<Diagnostic> Diagnostics)
{
    private (IReadOnlyList<string>, byte[])? _emitted;

    /// <summary>The steps of the pipeline; the compiler tracks its own beside them.</summary>
    public static ImmutableArray<string> Steps { get; } =
        [.. typeof(PipelineSteps).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <summary>The generated files, by hint name, in ordinal order.</summary>
    public SortedDictionary<string, string> Files => new(
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()), StringComparer.Ordinal);

    /// <summary>The models that the files were made from.</summary>
    public IReadOnlyList<CatalogModel> Catalogs =>
        [.. ValuesOf(PipelineSteps.Catalogs).Select(value => (((CatalogModel, TargetCapabilities))value).Item1)];

    /// <summary>The models of the translations.</summary>
    public IReadOnlyList<TranslationModel> Translations => [.. ValuesOf(PipelineSteps.Translations).Cast<TranslationModel>()];

    /// <summary>What the compiler says of the whole project: nothing, where the generated code is good.</summary>
    public IReadOnlyList<string> CompilerFindings => Emitted.Findings;

    /// <summary>The compiled project.</summary>
    public byte[] Image => Emitted.Image;

    /// <summary>Compiled to the end: some limits, such as that of the length of names, show only there.</summary>
    private (IReadOnlyList<string> Findings, byte[] Image) Emitted => _emitted ??= Emit(Compilation);

    public IReadOnlyList<string> DisplayedDiagnostics => [.. Diagnostics.Select(Display)];

    /// <summary>The values of a tracked step that the run has, without those it dropped.</summary>
    public IEnumerable<object> ValuesOf(string step) => StepsOf(step)
        .SelectMany(run => run.Outputs)
        .Where(output => output.Reason != IncrementalStepRunReason.Removed)
        .Select(output => output.Value);

    /// <summary>Why each value of a tracked step is what it is.</summary>
    public IEnumerable<IncrementalStepRunReason> ReasonsOf(string step) => Reasons(StepsOf(step));

    /// <summary>Why each group of generated files and diagnostics is what it is.</summary>
    public IEnumerable<IncrementalStepRunReason> OutputReasons => Reasons(Result.TrackedOutputSteps.SelectMany(step => step.Value));

    /// <summary>A diagnostic as the build prints it, without the folder: <c>errors.json(3,5): error EG2001: ...</c>; a warning as one, though these projects make it an error.</summary>
    public static string Display(Diagnostic diagnostic)
    {
        FileLinePositionSpan lines = diagnostic.Location.GetLineSpan();
        string place = diagnostic.Location == Location.None
            ? ""
            : FormattableString.Invariant(
                $"{Path.GetFileName(lines.Path)}({lines.StartLinePosition.Line + 1},{lines.StartLinePosition.Character + 1}): ");
        return FormattableString.Invariant(
            $"{place}{diagnostic.DefaultSeverity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }

    private static (IReadOnlyList<string> Findings, byte[] Image) Emit(Compilation compilation)
    {
        using var stream = new MemoryStream();
        EmitResult result = compilation.Emit(
            stream, xmlDocumentationStream: Stream.Null, cancellationToken: Xunit.TestContext.Current.CancellationToken);
        IEnumerable<Diagnostic> findings = result.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden);
        return ([.. findings.Select(diagnostic => diagnostic.ToString())], stream.ToArray());
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(IEnumerable<IncrementalGeneratorRunStep> runs) =>
        runs.SelectMany(run => run.Outputs).Select(output => output.Reason);

    private ImmutableArray<IncrementalGeneratorRunStep> StepsOf(string step) =>
        Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs) ? runs : [];
}
