using ErrorGen.Analyzers.Reach;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Endpoints;

/// <summary>All endpoints of a project, found when a rule needs them.</summary>
internal static class EndpointHandlers
{
    /// <summary>Returns the handlers with the declarations of their endpoints. A method that handles several endpoints is returned for each.</summary>
    public static IEnumerable<(IMethodSymbol Function, Lazy<DeclaredErrors> Declared)> In(SourceCode source, EndpointAnalysis analysis)
    {
        foreach (IInvocationOperation map in source.InvocationsOf(name => name.StartsWith("Map", StringComparison.Ordinal)).Select(source.OperationOf).OfType<IInvocationOperation>())
        {
            if (EndpointHandler.Of(map) is { } handler)
            {
                yield return (handler.Function, new Lazy<DeclaredErrors>(() => analysis.DeclaredBy(map, handler)));
            }
        }

        foreach (IMethodSymbol action in source.Compilation.Assembly.Types().SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>().Where(EndpointHandler.IsAction))
        {
            yield return (action, new Lazy<DeclaredErrors>(() => analysis.DeclaredBy(new EndpointHandler(action, action.Locations[0]))));
        }
    }

    /// <summary>The call that maps a lambda as an endpoint, if an operation is in such a lambda.</summary>
    public static IInvocationOperation? MapOf(IOperation operation, IMethodSymbol function)
    {
        for (IOperation? current = operation; current is not null; current = current.Parent)
        {
            if (current is IInvocationOperation call && EndpointHandler.Of(call) is { } handler && SymbolEqualityComparer.Default.Equals(handler.Function, function))
            {
                return call;
            }
        }

        return null;
    }

    /// <summary>The lambda, local function or method with an operation; null for an initializer.</summary>
    public static IMethodSymbol? FunctionOf(IOperation operation, ISymbol containing)
    {
        for (IOperation? current = operation; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case IAnonymousFunctionOperation lambda:
                    return lambda.Symbol;
                case ILocalFunctionOperation local:
                    return local.Symbol;
            }
        }

        return containing as IMethodSymbol;
    }
}
