using System.Collections.Concurrent;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;
using Microsoft.CodeAnalysis;
using RoslynPosition = Microsoft.CodeAnalysis.Text.LinePosition;
using RoslynPositionSpan = Microsoft.CodeAnalysis.Text.LinePositionSpan;
using RoslynSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace ErrorGen.Generator;

/// <summary>Converts diagnostics to those of Roslyn.</summary>
internal static class RoslynDiagnostics
{
    private static readonly ConcurrentDictionary<Rule, DiagnosticDescriptor> Descriptors = new();

    /// <summary>Reports diagnostics.</summary>
    public static void Report(this SourceProductionContext output, IEnumerable<DiagnosticInfo> diagnostics)
    {
        foreach (DiagnosticInfo diagnostic in diagnostics)
        {
            output.ReportDiagnostic(Convert(diagnostic));
        }
    }

    /// <summary>Converts a diagnostic.</summary>
    public static Diagnostic Convert(DiagnosticInfo diagnostic) => Diagnostic.Create(
        Descriptors.GetOrAdd(diagnostic.Rule, Convert),
        diagnostic.Location is { } location ? Convert(location) : Location.None,
        [.. diagnostic.Arguments]);

    /// <summary>Converts a rule.</summary>
    public static DiagnosticDescriptor Convert(Rule rule) => new(
        rule.Id, rule.Title, rule.MessageFormat, Rule.Category, Convert(rule.Severity), isEnabledByDefault: true, helpLinkUri: rule.HelpLink);

    private static DiagnosticSeverity Convert(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static Location Convert(SourceSpan place) => Location.Create(
        place.Path, new RoslynSpan(place.Span.Start, place.Span.Length), new RoslynPositionSpan(Convert(place.Lines.Start), Convert(place.Lines.End)));

    private static RoslynPosition Convert(LinePosition position) => new(position.Line, position.Character);
}
