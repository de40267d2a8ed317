using Microsoft.CodeAnalysis.CSharp;

namespace ErrorGen.Generator.Tests.Harness;

/// <summary>Every word that the newest compiler treats specially somewhere: reserved, contextual, and of the preprocessor.</summary>
internal static class Keywords
{
    public static readonly IReadOnlyList<string> All =
        [.. Enum.GetValues<SyntaxKind>()
            .Where(kind => SyntaxFacts.IsKeywordKind(kind) || SyntaxFacts.IsContextualKeyword(kind))
            .Select(SyntaxFacts.GetText)
            .Where(SyntaxFacts.IsValidIdentifier)
            .Distinct()
            .Order(StringComparer.Ordinal)];
}
