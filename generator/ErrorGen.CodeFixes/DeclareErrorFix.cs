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
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            context.RegisterCodeFix(
                CodeAction.Create(CallTitle, token => DeclareAllErrors.FixAsync(context.Document, [diagnostic], token), CallTitle), diagnostic);
            if (ErrorOf(diagnostic) is { } error && ResultsOf(root, diagnostic) is { } results)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(ArmTitle, token => AddArmAsync(context.Document, root, results, error, token), ArmTitle), diagnostic);
            }
        }
    }

    /// <summary>The class of the error that a diagnostic names.</summary>
    internal static string? ErrorOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(DeclaredErrorsAnalyzer.ErrorProperty, out string? error) ? error : null;

    /// <summary>The <c>Results&lt;...&gt;</c> of a lambda or action with less than six arms, which is the most that ASP.NET Core has.</summary>
    private static GenericNameSyntax? ResultsOf(SyntaxNode root, Diagnostic diagnostic)
    {
        SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        TypeSyntax? type = node.FirstAncestorOrSelf<SyntaxNode>(other => other is ParenthesizedLambdaExpressionSyntax or MethodDeclarationSyntax) switch
        {
            ParenthesizedLambdaExpressionSyntax lambda => lambda.ReturnType,
            MethodDeclarationSyntax method => method.ReturnType,
            _ => null,
        };
        return type?.DescendantNodesAndSelf().OfType<GenericNameSyntax>()
            .FirstOrDefault(name => name.Identifier.ValueText == "Results" && name.TypeArgumentList.Arguments.Count < 6);
    }

    private static async Task<Document> AddArmAsync(Document document, SyntaxNode root, GenericNameSyntax results, string error, CancellationToken cancellationToken)
    {
        SemanticModel model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        TypeSyntax arm = SyntaxFactory.ParseTypeName(DeclareAllErrors.NameAt(model, results.SpanStart, error)).WithLeadingTrivia(SyntaxFactory.Space);
        return document.WithSyntaxRoot(root.ReplaceNode(results, results.WithTypeArgumentList(results.TypeArgumentList.AddArguments(arm))));
    }
}
