using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace ErrorGen.CodeFixes;

/// <summary>Declares all errors of a document in one edit: several errors of one endpoint change the same expression.</summary>
internal sealed class DeclareAllErrors : DocumentBasedFixAllProvider
{
    public static readonly DeclareAllErrors Instance = new();

    /// <summary>Adds a declaration for each diagnostic.</summary>
    public static async Task<Document> FixAsync(Document document, IReadOnlyList<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        SemanticModel model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var errors = new Dictionary<SyntaxNode, List<string>>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (DeclareErrorFix.ErrorOf(diagnostic) is { } error && DeclarationPlace(root, diagnostic) is { } place)
            {
                if (!errors.TryGetValue(place, out List<string>? found))
                {
                    errors.Add(place, found = []);
                }

                if (!found.Contains(error))
                {
                    found.Add(error);
                }
            }
        }

        // The original node has the place, and the changed one what is already added inside it.
        return document.WithSyntaxRoot(root.ReplaceNodes(errors.Keys, (original, changed) => Declared(changed, errors[original], name => NameAt(model, original.SpanStart, name))));
    }

    /// <summary>The shortest name of a type at a place.</summary>
    public static string NameAt(SemanticModel model, int position, string metadataName) =>
        model.Compilation.GetTypeByMetadataName(metadataName)?.ToMinimalDisplayString(model, position) ?? "global::" + metadataName;

    /// <inheritdoc/>
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics) =>
        await FixAsync(document, diagnostics, fixAllContext.CancellationToken).ConfigureAwait(false);

    /// <summary>The call that maps the endpoint, with the calls that follow it, or the action.</summary>
    private static SyntaxNode? DeclarationPlace(SyntaxNode root, Diagnostic diagnostic)
    {
        SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        for (SyntaxNode? current = node; current is not null; current = current.Parent)
        {
            if (current is MethodDeclarationSyntax method && method.Identifier.Span == diagnostic.Location.SourceSpan)
            {
                return method;
            }

            if (current is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } && name.StartsWith("Map", StringComparison.Ordinal))
            {
                return Outermost((InvocationExpressionSyntax)current);
            }
        }

        return null;
    }

    private static InvocationExpressionSyntax Outermost(InvocationExpressionSyntax call)
    {
        InvocationExpressionSyntax outermost = call;
        while (outermost.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == outermost)
        {
            outermost = next;
        }

        return outermost;
    }

    private static SyntaxNode Declared(SyntaxNode node, IEnumerable<string> errors, Func<string, string> nameOf)
    {
        if (node is MethodDeclarationSyntax method)
        {
            SyntaxTriviaList leading = method.GetLeadingTrivia();
            AttributeListSyntax[] lists = [.. errors.Select(error => SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(
                SyntaxFactory.ParseName(AttributeName(nameOf, error))))).WithAdditionalAnnotations(Formatter.Annotation))];
            return method.WithoutLeadingTrivia()
                .WithAttributeLists(method.WithoutLeadingTrivia().AttributeLists.AddRange(lists))
                .WithLeadingTrivia(leading)
                .WithAdditionalAnnotations(Formatter.Annotation);
        }

        var call = (ExpressionSyntax)node;
        SyntaxTriviaList trailing = call.GetTrailingTrivia();
        ExpressionSyntax declared = call.WithoutTrailingTrivia();
        foreach (string error in errors)
        {
            declared = SyntaxFactory.InvocationExpression(SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression,
                declared,
                SyntaxFactory.GenericName(SyntaxFactory.Identifier("ProducesError"), SyntaxFactory.TypeArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.ParseTypeName(nameOf(error)))))));
        }

        return declared.WithTrailingTrivia(trailing);
    }

    private static string AttributeName(Func<string, string> nameOf, string error)
    {
        string attribute = nameOf("ErrorGen.AspNetCore.ProducesErrorAttribute`1");
        return $"{attribute.Substring(0, attribute.IndexOf("Attribute<", StringComparison.Ordinal))}<{nameOf(error)}>";
    }
}
