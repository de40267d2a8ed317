using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ErrorGen.CodeFixes;

/// <summary>Throws an exception that is only created (EG6016).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ThrowFix))]
[Shared]
public sealed class ThrowFix : CodeFixProvider
{
    private const string Title = "Throw the exception";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("EG6016");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            context.RegisterCodeFix(CodeAction.Create(Title, token => context.Document.ReplaceAsync<ExpressionStatementSyntax>(diagnostic, Thrown, token), Title), diagnostic);
        }

        return Task.CompletedTask;
    }

    private static ThrowStatementSyntax Thrown(ExpressionStatementSyntax statement) => SyntaxFactory
        .ThrowStatement(SyntaxFactory.Token(SyntaxKind.ThrowKeyword).WithTrailingTrivia(SyntaxFactory.Space), statement.Expression.WithoutLeadingTrivia(), statement.SemicolonToken)
        .WithLeadingTrivia(statement.GetLeadingTrivia());
}
