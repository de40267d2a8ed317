using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using ErrorGen.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ErrorGen.CodeFixes;

/// <summary>Returns an error of the catalogue instead of a result with its status (EG6011). An arm of <c>Results&lt;...&gt;</c> changes too.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StatusResultFix))]
[Shared]
public sealed class StatusResultFix : CodeFixProvider
{
    private const string ResultSuffix = ".ToActionResult()";
    private const string ResultNamespace = "ErrorGen.AspNetCore";
    private const string ResultExtensions = "ErrorActionResultExtensions";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("EG6011");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
        await FixAsync(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (string title in ReplacementsOf(diagnostic).Select(TitleOf))
            {
                context.RegisterCodeFix(CodeAction.Create(title, token => FixAsync(context.Document, [diagnostic], title, token), title), diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static IEnumerable<string> ReplacementsOf(Diagnostic diagnostic)
    {
        for (int index = 0; index < StatusResultAnalyzer.MostReplacements; index++)
        {
            if (diagnostic.Properties.TryGetValue(StatusResultAnalyzer.ReplacementProperty + index.ToString(CultureInfo.InvariantCulture), out string? replacement))
            {
                yield return replacement!;
            }
        }
    }

    private static string TitleOf(string replacement)
    {
        string type = replacement.Substring(0, replacement.IndexOf('('));
        return $"Return '{type.Substring(type.LastIndexOfAny(['.', ':']) + 1)}'";
    }

    private static async Task<Document> FixAsync(Document document, IReadOnlyList<Diagnostic> diagnostics, string? title, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        SemanticModel model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var replacements = new Dictionary<SyntaxNode, SyntaxNode>();
        bool needsNamespace = false;
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (ReplacementsOf(diagnostic).FirstOrDefault(candidate => TitleOf(candidate) == title) is { } replacement
                && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call)
            {
                bool isAction = replacement.EndsWith(ResultSuffix, StringComparison.Ordinal);
                ExpressionSyntax created = ErrorExpressions.Parse(isAction ? replacement.Substring(0, replacement.Length - ResultSuffix.Length) : replacement, model, call.SpanStart);
                needsNamespace |= isAction && model.LookupSymbols(call.SpanStart, name: ResultExtensions).IsEmpty;
                replacements[call] = (isAction ? Converted(created) : created).WithTriviaFrom(call);
            }
        }

        ChangeArms(replacements, model, cancellationToken);
        SyntaxNode changed = root.ReplaceNodes(replacements.Keys, (original, _) => replacements[original]);
        return document.WithSyntaxRoot(needsNamespace ? WithUsing(changed) : changed);
    }

    private static InvocationExpressionSyntax Converted(ExpressionSyntax created) => SyntaxFactory.InvocationExpression(
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, created, SyntaxFactory.IdentifierName("ToActionResult")));

    /// <summary>Replaces the arms of which no value is left, and adds those that are new.</summary>
    private static void ChangeArms(Dictionary<SyntaxNode, SyntaxNode> replacements, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (IGrouping<GenericNameSyntax, KeyValuePair<SyntaxNode, SyntaxNode>> group in replacements.ToArray()
            .Select(pair => (Union: ResultsUnion.Of(pair.Key, model, cancellationToken), Pair: pair)).Where(found => found.Union is not null).GroupBy(found => found.Union!, found => found.Pair))
        {
            SyntaxNode function = ResultsUnion.FunctionOf(group.Key)!;
            SeparatedSyntaxList<TypeSyntax> arms = group.Key.TypeArgumentList.Arguments;
            foreach (KeyValuePair<SyntaxNode, SyntaxNode> pair in group)
            {
                if (pair.Value is not ObjectCreationExpressionSyntax { Type: var type })
                {
                    continue;
                }

                ITypeSymbol? old = model.GetTypeInfo(pair.Key, cancellationToken).Type;
                bool isLeft = function.DescendantNodes().OfType<InvocationExpressionSyntax>()
                    .Any(call => !replacements.ContainsKey(call) && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(call, cancellationToken).Type, old));
                TypeSyntax added = type.WithoutTrivia();
                if (arms.Any(arm => arm.ToString() == added.ToString()))
                {
                    continue;
                }

                TypeSyntax? place = isLeft ? null : group.Key.TypeArgumentList.Arguments
                    .FirstOrDefault(arm => arms.Contains(arm) && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(arm, cancellationToken).Type, old));
                if (place is null && arms.Count == ResultsUnion.MostArms)
                {
                    // Without an arm, the error cannot be returned.
                    replacements.Remove(pair.Key);
                    continue;
                }

                arms = place is not null ? arms.Replace(place, added.WithTriviaFrom(place)) : arms.Add(added.WithLeadingTrivia(SyntaxFactory.Space));
            }

            replacements[group.Key] = group.Key.WithTypeArgumentList(group.Key.TypeArgumentList.WithArguments(arms));
        }
    }

    private static SyntaxNode WithUsing(SyntaxNode root) => root is CompilationUnitSyntax unit
        ? unit.AddUsings(SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(ResultNamespace).WithLeadingTrivia(SyntaxFactory.Space)).WithTrailingTrivia(SyntaxFactory.ElasticLineFeed))
        : root;
}
