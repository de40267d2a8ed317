using ErrorGen.Analyzers.Reach;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Endpoints;

/// <summary>Finds handlers that catch every exception and write a response themselves (EG6015).</summary>
internal static class SwallowedErrors
{
    public static void Report(EndpointAnalysis analysis, EndpointHandler handler, Action<Diagnostic> report)
    {
        foreach (ICatchClauseOperation clause in analysis.ClausesOf(handler.Function).Where(IsGreedy))
        {
            if (analysis.ReachedBy(handler.Function).HasErrors)
            {
                report(Diagnostic.Create(AnalyzerRules.SwallowedErrors, clause.Syntax.GetFirstToken().GetLocation()));
            }
        }
    }

    /// <summary>Whether a clause catches every exception, answers by itself, and no clause before it lets errors of the catalogue pass.</summary>
    private static bool IsGreedy(ICatchClauseOperation clause) =>
        clause.Filter is null
        && clause.ExceptionType.IsNamed("System", "Exception")
        && clause.Handler.Descendants().Any(operation => operation is IReturnOperation { ReturnedValue: not null })
        && !Handlers.PassesOn(clause)
        && clause.Parent is ITryOperation @try
        && !@try.Catches.TakeWhile(other => other != clause).Any(other => other.ExceptionType.IsNamed("ErrorGen", "ErrorException"));
}
