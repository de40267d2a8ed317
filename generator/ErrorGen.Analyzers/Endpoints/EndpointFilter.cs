using ErrorGen.Analyzers.Reach;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Endpoints;

/// <summary>Finds the code of an endpoint filter, which can throw errors before the handler runs.</summary>
internal static class EndpointFilter
{
    private const string Factory = "AddEndpointFilterFactory";

    /// <summary>Whether a method adds a filter.</summary>
    public static bool IsAdd(IMethodSymbol method) => method.Name is "AddEndpointFilter" or Factory;

    /// <summary>The functions that a call of <c>AddEndpointFilter</c> or <c>AddEndpointFilterFactory</c> adds.</summary>
    public static IEnumerable<IMethodSymbol> Of(IInvocationOperation call)
    {
        IEnumerable<ITypeSymbol?> types =
        [
            .. call.TargetMethod.TypeArguments,
            .. call.Arguments.Where(argument => argument.Parameter is { Name: "filter" }).Select(argument => argument.Value.Unwrapped().Type),
        ];
        foreach (INamedTypeSymbol type in types.OfType<INamedTypeSymbol>())
        {
            foreach (INamedTypeSymbol filter in type.AllInterfaces.Where(implemented => implemented.IsNamed("Microsoft.AspNetCore.Http", "IEndpointFilter")))
            {
                if (filter.GetMembers("InvokeAsync") is [var member, ..] && type.FindImplementationForInterfaceMember(member) is IMethodSymbol method)
                {
                    yield return method.Written();
                }
            }
        }

        foreach (IArgumentOperation argument in call.Arguments)
        {
            switch (argument.Value.Unwrapped())
            {
                case IAnonymousFunctionOperation factory when call.TargetMethod.Name == Factory:
                    // A factory returns the filter: a function that is written inside it.
                    foreach (IAnonymousFunctionOperation filter in factory.Body.Descendants().OfType<IAnonymousFunctionOperation>())
                    {
                        yield return filter.Symbol;
                    }

                    break;
                case IAnonymousFunctionOperation lambda:
                    yield return lambda.Symbol;
                    break;
                case IMethodReferenceOperation method:
                    yield return method.Method.Written();
                    break;
            }
        }
    }
}
