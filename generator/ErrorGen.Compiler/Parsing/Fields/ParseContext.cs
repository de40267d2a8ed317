using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Fields;

/// <summary>The file that is parsed and what was found wrong with it so far.</summary>
internal sealed class ParseContext(SourceFile file, CancellationToken cancellationToken)
{
    private readonly List<DiagnosticInfo> _diagnostics = [];

    public SourceFile File { get; } = file;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public StringPool Strings { get; } = new();

    public NearestName NearestName { get; } = new();

    public EquatableArray<DiagnosticInfo> Diagnostics => ReportLimit.Apply(_diagnostics, File.Path).ToEquatableArray();

    /// <summary>Whether an error was reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Whether nothing is reported: a value with a syntax error has other faults as a consequence.</summary>
    public bool IsQuiet { get; set; }

    public SourceSpan Locate(TextSpan span) => File.Locate(span);

    public void Report(Rule rule, TextSpan span, params string[] arguments)
    {
        if (!IsQuiet)
        {
            HasErrors |= rule.Severity == RuleSeverity.Error;
            _diagnostics.Add(DiagnosticInfo.Create(rule, Locate(span), arguments));
        }
    }

    /// <summary>Returns the warnings of an action instead of reporting them. Errors are about the file itself and are reported.</summary>
    public EquatableArray<DiagnosticInfo> Collect(Action action)
    {
        int before = _diagnostics.Count;
        action();
        if (_diagnostics.Count == before)
        {
            return EquatableArray<DiagnosticInfo>.Empty;
        }

        var collected = _diagnostics.Skip(before).Where(diagnostic => diagnostic.Rule.Severity < RuleSeverity.Error).ToEquatableArray();
        DiagnosticInfo[] errors = [.. _diagnostics.Skip(before).Where(diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error)];
        _diagnostics.RemoveRange(before, _diagnostics.Count - before);
        _diagnostics.AddRange(errors);
        return collected;
    }

    public void ReportWrongType(string name, string expected, JsonNode found) =>
        Report(RuleTable.WrongType, found.Span, name, expected, JsonKinds.Describe(found));
}
