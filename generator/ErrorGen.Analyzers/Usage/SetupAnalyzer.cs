using System.Collections.Concurrent;
using System.Collections.Immutable;
using ErrorGen.Analyzers.Endpoints;
using ErrorGen.Analyzers.Reach;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Usage;

/// <summary>Reports a program that calls <c>AddErrorGen</c> and not <c>UseErrorGen</c> (EG6018), and endpoints that other generators do not see (EG6019).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SetupAnalyzer : ErrorAnalyzer
{
    private const string RuntimeNamespace = "ErrorGen.AspNetCore";
    private const string GeneratorFolder = "ErrorCatalogGenerator";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(AnalyzerRules.MissingMiddleware, AnalyzerRules.HiddenEndpoints);

    private protected override void Start(CompilationStartAnalysisContext context, ErrorSymbols symbols)
    {
        context.RegisterOperationAction(AnalyzeFilter, OperationKind.Invocation);
        if (context.Compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication)
        {
            var setup = new Setup(new SourceCode(context.Compilation, context.CancellationToken));
            context.RegisterOperationAction(operation => setup.Read((IInvocationOperation)operation.Operation), OperationKind.Invocation);
            context.RegisterCompilationEndAction(setup.Report);
        }
    }

    private static void AnalyzeFilter(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        IMethodSymbol method = call.TargetMethod;
        if (method.Name.StartsWith("Add", StringComparison.Ordinal) && method.Name.EndsWith("Filter", StringComparison.Ordinal) && IsFromGenerator(method) && MapsEndpoints(call))
        {
            context.ReportDiagnostic(Diagnostic.Create(AnalyzerRules.HiddenEndpoints, call.Syntax.GetLocation(), method.Name));
        }
    }

    /// <summary>Whether a method is generated in this compilation. Files that are compiled with the project are visible to other generators.</summary>
    private static bool IsFromGenerator(IMethodSymbol method) =>
        method.Written().DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree.FilePath.Contains(GeneratorFolder));

    /// <summary>Whether an endpoint is mapped on the result, directly or by a variable whose type is not written.</summary>
    private static bool MapsEndpoints(IOperation call)
    {
        for (IOperation current = call; current.Parent is { } parent; current = parent)
        {
            switch (parent)
            {
                case IInvocationOperation { TargetMethod: var method } when EndpointHandler.IsMap(method):
                    return true;
                case IVariableDeclaratorOperation { Symbol: var local } declarator:
                    return declarator.Syntax.Parent is Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclarationSyntax { Type.IsVar: true } && IsMapped(local, declarator);
                case IExpressionStatementOperation or IBlockOperation:
                    return false;
            }
        }

        return false;
    }

    private static bool IsMapped(ILocalSymbol local, IOperation operation)
    {
        return operation.Root().Descendants().OfType<IInvocationOperation>().Any(map =>
            EndpointHandler.IsMap(map.TargetMethod)
            && map.Arguments.FirstOrDefault()?.Value.Unwrapped() is ILocalReferenceOperation reference
            && SymbolEqualityComparer.Default.Equals(reference.Local, local));
    }

    /// <summary>What a program calls.</summary>
    private sealed class Setup(SourceCode source)
    {
        private readonly ConcurrentBag<Location> _services = [];
        private volatile bool _hasMiddleware;

        public void Read(IInvocationOperation call)
        {
            IMethodSymbol method = call.TargetMethod;
            if (method.ContainingNamespace.IsNamed(RuntimeNamespace))
            {
                if (method.Name == "AddErrorGen")
                {
                    _services.Add(call.Syntax.GetLocation());
                }

                _hasMiddleware |= method.Name == "UseErrorGen";
            }
            else if (!source.HasCode(method.Written()) && !source.IsForeign(method))
            {
                // A method of another project that knows ErrorGen can call UseErrorGen.
                _hasMiddleware |= call.Arguments.Any(argument => argument.Value.Unwrapped().Type is { } type && IsApplication(type));
            }
        }

        public void Report(CompilationAnalysisContext context)
        {
            if (!_hasMiddleware)
            {
                foreach (Location location in _services)
                {
                    context.ReportDiagnostic(Diagnostic.Create(AnalyzerRules.MissingMiddleware, location));
                }
            }
        }

        private static bool IsApplication(ITypeSymbol type) => type.Name == "IApplicationBuilder" || type.AllInterfaces.Any(candidate => candidate.Name == "IApplicationBuilder");
    }
}
