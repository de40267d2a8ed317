using Microsoft.CodeAnalysis;

namespace ErrorGen.CodeFixes;

/// <summary>Edits of documents.</summary>
internal static class DocumentExtensions
{
    /// <summary>Replaces the innermost node of a type at the place of a diagnostic.</summary>
    public static async Task<Document> ReplaceAsync<TNode>(
        this Document document, Diagnostic diagnostic, Func<TNode, SyntaxNode> replace, CancellationToken cancellationToken)
        where TNode : SyntaxNode
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        TNode? node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<TNode>();
        return node is null ? document : document.WithSyntaxRoot(root.ReplaceNode(node, replace(node)));
    }
}
