using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ErrorGen.Analyzers.Reach;

/// <summary>The syntax with the code of a method, accessor, lambda, local function or constructor.</summary>
internal static class FunctionSyntax
{
    /// <summary>Returns the nodes whose operations are the code of the function; more than one for a constructor with field initializers.</summary>
    public static IEnumerable<SyntaxNode> Of(IMethodSymbol method, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference reference in method.DeclaringSyntaxReferences)
        {
            SyntaxNode node = reference.GetSyntax(cancellationToken);
            switch (node)
            {
                case TypeDeclarationSyntax:
                    break;
                case PropertyDeclarationSyntax { ExpressionBody: { } body }:
                    yield return body;
                    break;
                case IndexerDeclarationSyntax { ExpressionBody: { } body }:
                    yield return body;
                    break;
                default:
                    yield return node;
                    break;
            }
        }

        if (method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor)
        {
            foreach (SyntaxNode initializer in Initializers(method.ContainingType, method.IsStatic, cancellationToken))
            {
                yield return initializer;
            }
        }
    }

    /// <summary>Whether the code has <c>yield</c>, so that it runs when the result is enumerated.</summary>
    public static bool IsIterator(SyntaxNode node) =>
        node.DescendantNodes(child => child == node || child is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
            .Any(child => child.IsKind(SyntaxKind.YieldReturnStatement) || child.IsKind(SyntaxKind.YieldBreakStatement));

    private static IEnumerable<SyntaxNode> Initializers(INamedTypeSymbol type, bool isStatic, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is not TypeDeclarationSyntax declaration)
            {
                continue;
            }

            foreach (MemberDeclarationSyntax member in declaration.Members.Where(member => member.Modifiers.Any(SyntaxKind.StaticKeyword) == isStatic))
            {
                if (member is FieldDeclarationSyntax field && !field.Modifiers.Any(SyntaxKind.ConstKeyword))
                {
                    foreach (VariableDeclaratorSyntax variable in field.Declaration.Variables.Where(variable => variable.Initializer is not null))
                    {
                        yield return variable.Initializer!;
                    }
                }
                else if (member is PropertyDeclarationSyntax { Initializer: { } initializer })
                {
                    yield return initializer;
                }
            }
        }
    }
}
