using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ErrorGen.CodeFixes;

/// <summary>Finds the <c>Results&lt;...&gt;</c> of ASP.NET Core in the return type of a function.</summary>
internal static class ResultsUnion
{
    /// <summary>The most arms that ASP.NET Core has.</summary>
    public const int MostArms = 6;

    /// <summary>The lambda, method or local function with a node.</summary>
    public static SyntaxNode? FunctionOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(other => other is LambdaExpressionSyntax or MethodDeclarationSyntax or LocalFunctionStatementSyntax);

    /// <summary>The <c>Results&lt;...&gt;</c> in the return type of the function with a node; null if its type is another one, or not written.</summary>
    public static GenericNameSyntax? Of(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        TypeSyntax? type = FunctionOf(node) switch
        {
            ParenthesizedLambdaExpressionSyntax lambda => lambda.ReturnType,
            MethodDeclarationSyntax method => method.ReturnType,
            LocalFunctionStatementSyntax local => local.ReturnType,
            _ => null,
        };
        return type?.DescendantNodesAndSelf().OfType<GenericNameSyntax>().FirstOrDefault(name =>
            name.Identifier.ValueText == "Results"
            && model.GetSymbolInfo(name, cancellationToken).Symbol?.ContainingNamespace.ToDisplayString() == "Microsoft.AspNetCore.Http.HttpResults");
    }
}
