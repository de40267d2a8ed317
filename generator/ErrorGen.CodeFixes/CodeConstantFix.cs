using System.Collections.Immutable;
using System.Composition;
using ErrorGen.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace ErrorGen.CodeFixes;

/// <summary>Replaces a literal by the constant of the code (EG6012, EG6013).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CodeConstantFix))]
[Shared]
public sealed class CodeConstantFix : CodeFixProvider
{
    private const string Title = "Use the constant of the code";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("EG6012", "EG6013");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(CodeLiteralAnalyzer.ConstantProperty, out string? constant) && constant is not null)
            {
                context.RegisterCodeFix(CodeAction.Create(Title, token => FixAsync(context.Document, diagnostic, constant, token), Title), diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static Task<Document> FixAsync(Document document, Diagnostic diagnostic, string constant, CancellationToken cancellationToken) =>
        document.ReplaceAsync<ExpressionSyntax>(
            diagnostic,
            literal => SyntaxFactory.ParseExpression(constant).WithTriviaFrom(literal).WithAdditionalAnnotations(Simplifier.Annotation),
            cancellationToken);
}
