using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ErrorGen.CodeFixes;

/// <summary>Throws an exception instead of wrapping it in a task: <c>return Task.FromException(e);</c> becomes <c>throw e;</c> (EG6021).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ThrowFromTaskFix))]
[Shared]
public sealed class ThrowFromTaskFix : CodeFixProvider
{
    private const string Title = "Throw the exception instead of wrapping it in a task";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("EG6021");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
        await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (Diagnostic diagnostic in context.Diagnostics.Where(diagnostic => Replacement(root, diagnostic) is not null))
        {
            context.RegisterCodeFix(CodeAction.Create(Title, token => FixAsync(context.Document, [diagnostic], token), Title), diagnostic);
        }
    }

    private static async Task<Document> FixAsync(Document document, IReadOnlyList<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var replacements = diagnostics.Select(diagnostic => Replacement(root, diagnostic)).Where(pair => pair is not null).ToDictionary(pair => pair!.Value.Old, pair => pair!.Value.New);
        return document.WithSyntaxRoot(root.ReplaceNodes(replacements.Keys, (original, _) => replacements[original]));
    }

    /// <summary>The place at which a <c>throw</c> may be written; null if there is none: an expression needs a type from its other branch or from the function.</summary>
    private static (SyntaxNode Old, SyntaxNode New)? Replacement(SyntaxNode root, Diagnostic diagnostic)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } call
            || !IsFromException(call))
        {
            return null;
        }

        SyntaxToken word = SyntaxFactory.Token(SyntaxKind.ThrowKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        ExpressionSyntax thrown = arguments[0].Expression.WithoutTrivia();
        return call.Parent switch
        {
            ReturnStatementSyntax statement => (statement, SyntaxFactory.ThrowStatement(word, thrown, statement.SemicolonToken).WithTriviaFrom(statement)),
            { } place when IsTyped(place, call) => (call, SyntaxFactory.ThrowExpression(word, thrown).WithTriviaFrom(call)),
            _ => null,
        };
    }

    /// <summary>Whether an expression has a type without one of its parts: that of the function, or of another branch.</summary>
    private static bool IsTyped(SyntaxNode place, ExpressionSyntax part) => place switch
    {
        ArrowExpressionClauseSyntax or ParenthesizedLambdaExpressionSyntax { ReturnType: not null } => true,
        ConditionalExpressionSyntax conditional => HasType(conditional.WhenTrue == part ? conditional.WhenFalse : conditional.WhenTrue),
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax @switch } => @switch.Arms.Any(arm => arm.Expression != part && HasType(arm.Expression)),
        _ => false,
    };

    private static bool HasType(ExpressionSyntax expression) => !expression.IsKind(SyntaxKind.ThrowExpression) && !IsFromException(expression);

    private static bool IsFromException(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromException" } };
}
