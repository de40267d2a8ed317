using System.Collections.Immutable;
using ErrorGen.Analyzers.Endpoints;
using ErrorGen.Analyzers.Reach;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Usage;

/// <summary>Reports exceptions that a handler wraps in a task, and null for a parameter that is not nullable (EG6021).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IncompleteErrorAnalyzer : ErrorAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(AnalyzerRules.IncompleteError);

    private protected override void Start(CompilationStartAnalysisContext context, ErrorSymbols symbols)
    {
        var handlers = new Lazy<HashSet<IMethodSymbol>>(() => FindHandlers(symbols, new SourceCode(context.Compilation, context.CancellationToken)));
        context.RegisterOperationAction(operation => AnalyzeCall(operation, symbols, handlers), OperationKind.Invocation);
        context.RegisterOperationAction(operation => AnalyzeCreation(operation, symbols), OperationKind.ObjectCreation);
    }

    private static HashSet<IMethodSymbol> FindHandlers(ErrorSymbols symbols, SourceCode source) =>
        new(EndpointHandlers.In(source, new EndpointAnalysis(symbols, source)).Select(endpoint => endpoint.Function), SymbolEqualityComparer.Default);

    private static void AnalyzeCall(OperationAnalysisContext context, ErrorSymbols symbols, Lazy<HashSet<IMethodSymbol>> handlers)
    {
        var call = (IInvocationOperation)context.Operation;
        IMethodSymbol method = call.TargetMethod;
        if (method.Name == "FromException"
            && method.ContainingType.IsTask()
            && call.Arguments is [{ Value: var value }]
            && value.Unwrapped() is IObjectCreationOperation { Type: { } type }
            && symbols.IsException(type)
            && EndpointHandlers.FunctionOf(call, context.ContainingSymbol) is { IsAsync: false } function
            && (function.MethodKind == MethodKind.AnonymousFunction ? EndpointHandlers.MapOf(call, function) is not null : handlers.Value.Contains(function)))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                AnalyzerRules.IncompleteError, call.Syntax.GetLocation(), type.Name, "an exception that is wrapped in a task does not have a stack trace; throw it"));
        }
        else if (symbols.IsDefinedError(method.ReturnType) && method.Name == ErrorSymbols.NameOf((INamedTypeSymbol)method.ReturnType))
        {
            AnalyzeArguments(context, call.Arguments, method.ReturnType);
        }
    }

    private static void AnalyzeCreation(OperationAnalysisContext context, ErrorSymbols symbols)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (symbols.ErrorOf(creation.Type) is not null)
        {
            AnalyzeArguments(context, creation.Arguments, creation.Type!);
        }
    }

    private static void AnalyzeArguments(OperationAnalysisContext context, IEnumerable<IArgumentOperation> arguments, ITypeSymbol type)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter is { Type.NullableAnnotation: NullableAnnotation.NotAnnotated } parameter
                && IsNull(argument.Value)
                && !IsReportedByCompiler(argument))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    AnalyzerRules.IncompleteError, argument.Value.Syntax.GetLocation(), type.Name, $"the parameter '{parameter.Name}' is null and not nullable; pass a value"));
            }
        }
    }

    private static bool IsNull(IOperation value) =>
        value.Unwrapped() is { ConstantValue: { HasValue: true, Value: null } } unwrapped && unwrapped.Syntax.Parent?.IsKind(SyntaxKind.SuppressNullableWarningExpression) != true;

    /// <summary>Whether the place has warnings about nullable types: CS8625 is reported, or switched off on purpose.</summary>
    private static bool IsReportedByCompiler(IOperation operation) =>
        operation.SemanticModel?.GetNullableContext(operation.Syntax.SpanStart).WarningsEnabled() != false;
}
