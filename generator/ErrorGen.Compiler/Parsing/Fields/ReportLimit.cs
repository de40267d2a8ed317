using System.Globalization;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Fields;

/// <summary>Limits the number of diagnostics about one file, so that a damaged file does not fill the output of a build.</summary>
internal static class ReportLimit
{
    /// <summary>How many diagnostics of a file are reported one by one.</summary>
    public const int Count = 50;

    /// <summary>Returns the diagnostics in their order. If there are too many, the most severe ones are kept and the rest is counted.</summary>
    /// <param name="diagnostics">The diagnostics of a file.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="uncounted">Rules of which the number of diagnostics is limited elsewhere.</param>
    public static IReadOnlyList<DiagnosticInfo> Apply(IReadOnlyList<DiagnosticInfo> diagnostics, string path, params Rule[] uncounted)
    {
        if (diagnostics.Count <= Count)
        {
            return diagnostics;
        }

        int[] counted = [.. Enumerable.Range(0, diagnostics.Count).Where(i => !uncounted.Contains(diagnostics[i].Rule))];
        HashSet<int> hiding = [.. counted.OrderByDescending(i => diagnostics[i].Rule.Severity).Skip(Count)];
        int hidden = hiding.Count(i => diagnostics[i].Rule.Severity > RuleSeverity.Info);
        List<DiagnosticInfo> shown = [.. diagnostics.Where((_, i) => !hiding.Contains(i))];
        if (hidden > 0)
        {
            shown.Add(DiagnosticInfo.Create(
                RuleTable.MoreFaults, SourceSpan.StartOf(path), hidden.ToString(CultureInfo.InvariantCulture)));
        }

        return shown;
    }
}
