using ErrorGen.Analyzers.Reach;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Endpoints;

/// <summary>The function that handles requests of an endpoint.</summary>
internal sealed class EndpointHandler(IMethodSymbol function, Location location)
{
    public IMethodSymbol Function { get; } = function;

    /// <summary>The lambda or method in the call that maps it, or the name of an action.</summary>
    public Location Location { get; } = location;

    /// <summary>Finds the handler in a call such as <c>app.MapGet("/", () => ...)</c>; null for any other call.</summary>
    public static EndpointHandler? Of(IInvocationOperation call)
    {
        if (!IsMap(call.TargetMethod))
        {
            return null;
        }

        foreach (IArgumentOperation argument in call.Arguments.Where(argument => argument.Parameter is { Name: "handler" or "requestDelegate" }))
        {
            IOperation handler = argument.Value.Unwrapped();
            IMethodSymbol? function = handler switch
            {
                IAnonymousFunctionOperation lambda => lambda.Symbol,
                IMethodReferenceOperation method => method.Method.Written(),
                _ => null,
            };
            if (function is not null)
            {
                return new EndpointHandler(function, LocationOf(handler.Syntax));
            }
        }

        return null;
    }

    /// <summary>Whether a method is an action of a controller.</summary>
    public static bool IsAction(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsAbstract: false }
        && IsController(method.ContainingType)
        && method.GetAttributes().Any(attribute => IsHttpMethod(attribute.AttributeClass));

    public static bool IsMap(IMethodSymbol method) =>
        method.Name.StartsWith("Map", StringComparison.Ordinal)
        && method.ContainingType is { Name: "EndpointRouteBuilderExtensions" } type
        && type.ContainingNamespace.IsNamed("Microsoft.AspNetCore.Builder");

    /// <summary>A lambda is marked at its parameters, because its body can have many lines.</summary>
    private static Location LocationOf(SyntaxNode syntax) => syntax switch
    {
        ParenthesizedLambdaExpressionSyntax lambda => Location.Create(
            lambda.SyntaxTree, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(lambda.ParameterList.SpanStart, lambda.ArrowToken.Span.End)),
        SimpleLambdaExpressionSyntax lambda => Location.Create(
            lambda.SyntaxTree, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(lambda.Parameter.SpanStart, lambda.ArrowToken.Span.End)),
        _ => syntax.GetLocation(),
    };

    private static bool IsController(INamedTypeSymbol? type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == "ControllerBase" && current.ContainingNamespace.IsNamed("Microsoft.AspNetCore.Mvc"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHttpMethod(INamedTypeSymbol? attribute)
    {
        for (INamedTypeSymbol? current = attribute; current is not null; current = current.BaseType)
        {
            if (current.Name == "HttpMethodAttribute")
            {
                return true;
            }
        }

        return false;
    }
}
