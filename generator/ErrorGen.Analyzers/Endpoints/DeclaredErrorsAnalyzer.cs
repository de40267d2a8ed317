using System.Collections.Immutable;
using ErrorGen.Analyzers.Catalogs;
using ErrorGen.Analyzers.Reach;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Endpoints;

/// <summary>Reports errors that an endpoint can answer and does not declare (EG6001, EG6004), and declared errors that it cannot answer (EG6002).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclaredErrorsAnalyzer : ErrorAnalyzer
{
    /// <summary>The property of a diagnostic with the name of the error's class, for the code fix.</summary>
    public const string ErrorProperty = "Error";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(AnalyzerRules.UndeclaredError, AnalyzerRules.UnreachedError, AnalyzerRules.AnalysisStops, AnalyzerRules.PossibleError, AnalyzerRules.SwallowedErrors);

    private protected override void Start(CompilationStartAnalysisContext context, ErrorSymbols symbols)
    {
        if (ProjectCatalogs.IsAny(context.Compilation, context.CancellationToken))
        {
            var analysis = new EndpointAnalysis(symbols, new SourceCode(context.Compilation, context.CancellationToken));
            context.RegisterOperationAction(operation => Analyze(operation, analysis), OperationKind.Invocation);
            context.RegisterSymbolAction(symbol => Analyze(symbol, analysis), SymbolKind.Method);
        }
    }

    private static void Analyze(OperationAnalysisContext context, EndpointAnalysis analysis)
    {
        var map = (IInvocationOperation)context.Operation;
        if (EndpointHandler.Of(map) is { } handler)
        {
            DeclaredErrors declared = analysis.DeclaredBy(map, handler);
            Report(analysis, handler, declared, context.ReportDiagnostic);
        }
    }

    private static void Analyze(SymbolAnalysisContext context, EndpointAnalysis analysis)
    {
        if (context.Symbol is IMethodSymbol method && EndpointHandler.IsAction(method))
        {
            var handler = new EndpointHandler(method, method.Locations[0]);
            Report(analysis, handler, analysis.DeclaredBy(handler), context.ReportDiagnostic);
        }
    }

    private static void Report(EndpointAnalysis analysis, EndpointHandler handler, DeclaredErrors declared, Action<Diagnostic> report)
    {
        Reachability.Result reached = analysis.ReachedBy(handler.Function, declared);
        if (!declared.IsIncomplete)
        {
            foreach (KeyValuePair<INamedTypeSymbol, Reachability.FoundError> found in reached.Errors
                .Where(found => !declared.Contains(found.Key)).OrderBy(found => found.Key.Name, StringComparer.Ordinal))
            {
                report(Diagnostic.Create(
                    found.Value.IsPossible ? AnalyzerRules.PossibleError : AnalyzerRules.UndeclaredError,
                    handler.Location,
                    ImmutableDictionary<string, string?>.Empty.Add(ErrorProperty, found.Key.ToDisplayString()),
                    ErrorSymbols.CodeOf(found.Key),
                    found.Value.Path,
                    found.Key.Name));
            }
        }

        if (reached.Boundaries.Count == 0)
        {
            foreach ((INamedTypeSymbol error, Location location) in declared.Own()
                .Where(own => !reached.Errors.ContainsKey(own.Error) && !analysis.IsMapped(own.Error)))
            {
                report(Diagnostic.Create(AnalyzerRules.UnreachedError, location, ErrorSymbols.CodeOf(error)));
            }
        }

        // A place in a library is not in the source: the handler that leads there is marked.
        foreach (Boundary boundary in reached.Boundaries.Where(boundary => boundary.Location.SourceTree is not { } tree || tree == handler.Location.SourceTree))
        {
            report(Diagnostic.Create(AnalyzerRules.AnalysisStops, boundary.Location.IsInSource ? boundary.Location : handler.Location, boundary.Reason));
        }

        SwallowedErrors.Report(analysis, handler, report);
    }
}
