using System.Collections.Immutable;
using ErrorGen.Analyzers.Endpoints;
using ErrorGen.Analyzers.Reach;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Usage;

/// <summary>Reports errors that a serializer writes as data (EG6017).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SerializedErrorAnalyzer : ErrorAnalyzer
{
    private const string ReturnItself = "return the error itself, or throw it";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(AnalyzerRules.SerializedError);

    private protected override void Start(CompilationStartAnalysisContext context, ErrorSymbols symbols)
    {
        var source = new SourceCode(context.Compilation, context.CancellationToken);
        var chain = new BuilderChain(symbols, source);
        context.RegisterOperationAction(operation => Analyze(operation, symbols, source, chain), OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context, ErrorSymbols symbols, SourceCode source, BuilderChain chain)
    {
        var call = (IInvocationOperation)context.Operation;
        if (StatusResults.IsFactory(call.TargetMethod.ContainingType))
        {
            foreach (IArgumentOperation argument in call.Arguments.Where(argument => IsData(argument.Parameter) && symbols.IsError(argument.Value.Unwrapped().Type)))
            {
                Report(context, argument.Value.Syntax, argument.Value.Unwrapped().Type!, ReturnItself);
            }
        }
        else if (EndpointHandler.Of(call) is { } handler)
        {
            AnalyzeHandler(context, symbols, source, chain, call, handler);
        }
    }

    private static void AnalyzeHandler(
        OperationAnalysisContext context, ErrorSymbols symbols, SourceCode source, BuilderChain chain, IInvocationOperation call, EndpointHandler handler)
    {
        foreach (IOperation value in source.OperationsOf(handler.Function)
            .SelectMany(Returns)
            .SelectMany(returned => returned.ReturnedValue!.Values()))
        {
            if (value is IAnonymousObjectCreationOperation created)
            {
                foreach (IOperation member in created.Initializers.OfType<ISimpleAssignmentOperation>().Select(member => member.Value.Unwrapped()).Where(member => symbols.IsError(member.Type)))
                {
                    Report(context, member.Syntax, member.Type!, ReturnItself);
                }
            }
            else if (ElementType(value.Type) is { } element && symbols.IsError(element))
            {
                Report(context, value.Syntax, element, "use 'AggregateErrorBuilder' to answer several errors");
            }
        }

        // ASP.NET Core decides by the declared type of the handler whether it executes or serializes the value.
        ITypeSymbol type = handler.Function.ReturnType.WithoutTask();
        if (symbols.IsError(type) && !IsHttpResult(type))
        {
            DeclaredErrors declared = chain.DeclaredBy(call);
            if (!declared.HasFilter && !declared.IsIncomplete)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    AnalyzerRules.SerializedError, handler.Location, type.Name, "add '.AddErrorsFilter()' to the endpoint or its group"));
            }
        }
    }

    /// <summary>The return statements of a function, without those of nested functions.</summary>
    private static IEnumerable<IReturnOperation> Returns(IOperation root)
    {
        var pending = new Stack<IOperation>();
        foreach (IOperation child in root is IAnonymousFunctionOperation lambda ? [lambda.Body] : root.ChildOperations.ToArray())
        {
            pending.Push(child);
        }

        while (pending.Count > 0)
        {
            IOperation current = pending.Pop();
            if (current is IReturnOperation { ReturnedValue: not null } returned)
            {
                yield return returned;
            }

            foreach (IOperation child in current.ChildOperations)
            {
                if (child is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
                {
                    pending.Push(child);
                }
            }
        }
    }

    private static void Report(OperationAnalysisContext context, SyntaxNode syntax, ITypeSymbol type, string advice) =>
        context.ReportDiagnostic(Diagnostic.Create(AnalyzerRules.SerializedError, syntax.GetLocation(), type.Name, advice));

    private static bool IsData(IParameterSymbol? parameter) => parameter is { Name: "error" or "value" or "data" };

    private static bool IsHttpResult(ITypeSymbol type) => type.AllInterfaces.Any(candidate => candidate.IsNamed("Microsoft.AspNetCore.Http", "IResult"));

    private static ITypeSymbol? ElementType(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var element] } named when named.AllInterfaces.Concat([named]).Any(candidate => candidate.IsNamed("System.Collections.Generic", "IEnumerable")) => element,
        _ => null,
    };
}
