using ErrorGen.Compiler.Rules;

namespace ErrorGen.Tool.Rendering;

/// <summary>What became of a template.</summary>
/// <param name="Files">The files by name, which is empty for the output itself; none if there is an error.</param>
/// <param name="Diagnostics">What went wrong.</param>
/// <param name="Included">The paths of the templates that were read.</param>
internal sealed record RenderResult(
    IReadOnlyList<(string Name, string Text)> Files, IReadOnlyList<DiagnosticInfo> Diagnostics, IReadOnlyList<string> Included)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Rule.Severity is RuleSeverity.Error);
}
