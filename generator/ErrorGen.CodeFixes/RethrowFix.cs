using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace ErrorGen.CodeFixes;

/// <summary>Lets errors of the catalogue pass a handler that catches every exception (EG6015).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RethrowFix))]
[Shared]
public sealed class RethrowFix : CodeFixProvider
{
    private const string Title = "Throw errors of the catalogue again";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("EG6015");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            context.RegisterCodeFix(CodeAction.Create(Title, token => FixAsync(context.Document, diagnostic, token), Title), diagnostic);
        }

        return Task.CompletedTask;
    }

    private static async Task<Document> FixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        CatchClauseSyntax? clause = root.FindToken(diagnostic.Location.SourceSpan.Start).Parent?.FirstAncestorOrSelf<CatchClauseSyntax>();
        return clause is null ? document : document.WithSyntaxRoot(root.InsertNodesBefore(clause, [Rethrow().WithLeadingTrivia(clause.GetLeadingTrivia())]));
    }

    private static CatchClauseSyntax Rethrow() => SyntaxFactory.CatchClause()
        .WithDeclaration(SyntaxFactory.CatchDeclaration(SyntaxFactory.ParseTypeName("global::ErrorGen.ErrorException").WithAdditionalAnnotations(Simplifier.Annotation)))
        .WithBlock(SyntaxFactory.Block(SyntaxFactory.ThrowStatement()))
        .WithAdditionalAnnotations(Formatter.Annotation);
}
