using System.Globalization;
using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Rules;

namespace ErrorGen.Compiler.Parsing;

/// <summary>Limits the number of diagnostics of one kind in all files of a project together: a fault of the source is one in each language.</summary>
internal static class ProjectLimit
{
    /// <summary>How many diagnostics of a kind are reported one by one.</summary>
    public const int Count = 200;

    /// <summary>Returns the diagnostics in their order. Of a kind with too many, the first ones are kept, and the rest is counted.</summary>
    /// <param name="diagnostics">The diagnostics of all files.</param>
    /// <param name="options">The settings of the project.</param>
    public static EquatableArray<DiagnosticInfo> Apply(IEnumerable<DiagnosticInfo> diagnostics, ProjectOptions options)
    {
        var shown = new List<DiagnosticInfo>();
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (DiagnosticInfo diagnostic in diagnostics)
        {
            string id = diagnostic.Rule.Id;
            counts.TryGetValue(id, out int count);
            if (count < Count || (options.HasTranslationDetails && diagnostic.Rule == RuleTable.MissingTranslation))
            {
                shown.Add(diagnostic);
            }

            // An editor shows a suggestion at its place, and the output of a build does not show it at all.
            counts[id] = count + (count < Count || diagnostic.Rule.Severity > RuleSeverity.Info ? 1 : 0);
        }

        foreach (KeyValuePair<string, int> kind in counts.Where(kind => kind.Value > Count
            && !(options.HasTranslationDetails && kind.Key == RuleTable.MissingTranslation.Id)))
        {
            shown.Add(DiagnosticInfo.Create(
                RuleTable.MoreOfKind, location: null, (kind.Value - Count).ToString("N0", CultureInfo.InvariantCulture), kind.Key));
        }

        return shown.ToEquatableArray();
    }
}
