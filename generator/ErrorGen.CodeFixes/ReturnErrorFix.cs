using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ErrorGen.CodeFixes;

/// <summary>Returns an error instead of a result that serializes it: <c>TypedResults.NotFound(error)</c> becomes <c>error</c> (EG6017).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReturnErrorFix))]
[Shared]
public sealed class ReturnErrorFix : CodeFixProvider
{
    private const string Title = "Return the error itself";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("EG6017");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (node.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } call } argument
                && argument.Expression.Span == diagnostic.Location.SourceSpan
                && receiver.ToString().EndsWith("Results", StringComparison.Ordinal))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(call, argument.Expression.WithTriviaFrom(call)))), Title), diagnostic);
            }
        }
    }
}
