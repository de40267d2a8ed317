using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ErrorGen.CodeFixes;

/// <summary>Expressions that an analyzer writes with full names.</summary>
internal static class ErrorExpressions
{
    private const string Global = "global::";

    /// <summary>Parses an expression such as <c>new global::Shop.OutOfStockError(sku: sku)</c>, and shortens the name of the type for a place.</summary>
    public static ExpressionSyntax Parse(string expression, SemanticModel model, int position)
    {
        var creation = (ObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression(expression);
        string name = creation.Type.ToString().Substring(Global.Length);
        return creation.WithType(SyntaxFactory.ParseTypeName(DeclareAllErrors.NameAt(model, position, name)).WithTriviaFrom(creation.Type));
    }
}
