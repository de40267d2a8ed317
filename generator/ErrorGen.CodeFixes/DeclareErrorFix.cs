using System.Collections.Immutable;
using System.Composition;
using ErrorGen.Analyzers.Endpoints;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ErrorGen.CodeFixes;

/// <summary>
/// Declares the errors that an endpoint can answer (EG6001, EG6004): an arm of <c>Results&lt;...&gt;</c>, <c>.ProducesError&lt;T&gt;()</c> after the
/// call that maps the endpoint, or <c>[ProducesError&lt;T&gt;]</c> on an action.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareErrorFix))]
[Shared]
public sealed class DeclareErrorFix : CodeFixProvider
{
    private const string CallTitle = "Declare with 'ProducesError'";
    private const string ArmTitle = "Declare in 'Results<...>'";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("EG6001", "EG6004");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => DeclareAllErrors.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        SemanticModel model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            context.RegisterCodeFix(
                CodeAction.Create(CallTitle, token => DeclareAllErrors.FixAsync(context.Document, [diagnostic], token), CallTitle), diagnostic);
            SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (ErrorOf(diagnostic) is { } error
                && ResultsUnion.Of(node, model, context.CancellationToken) is { TypeArgumentList.Arguments.Count: < ResultsUnion.MostArms } results)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(ArmTitle, _ => Task.FromResult(WithArm(context.Document, root, model, results, error)), ArmTitle), diagnostic);
            }
        }
    }

    /// <summary>The class of the error that a diagnostic names.</summary>
    internal static string? ErrorOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(DeclaredErrorsAnalyzer.ErrorProperty, out string? error) ? error : null;

    private static Document WithArm(Document document, SyntaxNode root, SemanticModel model, GenericNameSyntax results, string error)
    {
        TypeSyntax arm = SyntaxFactory.ParseTypeName(DeclareAllErrors.NameAt(model, results.SpanStart, error)).WithLeadingTrivia(SyntaxFactory.Space);
        return document.WithSyntaxRoot(root.ReplaceNode(results, results.WithTypeArgumentList(results.TypeArgumentList.AddArguments(arm))));
    }
}
