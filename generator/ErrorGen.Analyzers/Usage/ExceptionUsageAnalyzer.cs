using System.Collections.Immutable;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Usage;

/// <summary>Reports exceptions of a catalogue that are created and not thrown (EG6016), or caught and ignored (EG6014).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExceptionUsageAnalyzer : ErrorAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(AnalyzerRules.NotThrown, AnalyzerRules.IgnoredError);

    private protected override void Start(CompilationStartAnalysisContext context, ErrorSymbols symbols)
    {
        context.RegisterOperationAction(operation => AnalyzeStatement(operation, symbols), OperationKind.ExpressionStatement);
        context.RegisterOperationAction(operation => AnalyzeClause(operation, symbols), OperationKind.CatchClause);
    }

    private static void AnalyzeStatement(OperationAnalysisContext context, ErrorSymbols symbols)
    {
        if (((IExpressionStatementOperation)context.Operation).Operation is IObjectCreationOperation { Type: { } type } creation && symbols.IsException(type))
        {
            context.ReportDiagnostic(Diagnostic.Create(AnalyzerRules.NotThrown, creation.Syntax.GetLocation(), type.Name));
        }
    }

    private static void AnalyzeClause(OperationAnalysisContext context, ErrorSymbols symbols)
    {
        var clause = (ICatchClauseOperation)context.Operation;
        if (symbols.IsException(clause.ExceptionType) && !IsUsed(clause))
        {
            context.ReportDiagnostic(Diagnostic.Create(AnalyzerRules.IgnoredError, clause.Syntax.GetFirstToken().GetLocation(), clause.ExceptionType.Name));
        }
    }

    /// <summary>Whether the clause does anything: a block that throws, returns or calls something reacts to the exception.</summary>
    private static bool IsUsed(ICatchClauseOperation clause) =>
        clause.Filter is not null
        || clause.Handler.Descendants().Any(operation => operation is IThrowOperation or IReturnOperation or IInvocationOperation or IAssignmentOperation or IBranchOperation);
}
