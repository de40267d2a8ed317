using System.Collections.Immutable;
using System.Composition;
using ErrorGen.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ErrorGen.CodeFixes;

/// <summary>Throws the exception of an entry instead of a general one (EG6010).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KnownErrorFix))]
[Shared]
public sealed class KnownErrorFix : CodeFixProvider
{
    private const string Title = "Throw the error of the catalogue";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("EG6010");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(async (context, document, diagnostics) => await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            context.RegisterCodeFix(CodeAction.Create(Title, token => FixAsync(context.Document, [diagnostic], token), Title), diagnostic);
        }

        return Task.CompletedTask;
    }

    private static async Task<Document> FixAsync(Document document, IReadOnlyList<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        SemanticModel model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var replacements = new Dictionary<SyntaxNode, string>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(KnownMessageAnalyzer.ReplacementProperty, out string? replacement)
                && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } creation)
            {
                replacements[creation] = replacement!;
            }
        }

        return document.WithSyntaxRoot(root.ReplaceNodes(
            replacements.Keys, (original, _) => ErrorExpressions.Parse(replacements[original], model, original.SpanStart).WithTriviaFrom(original)));
    }
}
