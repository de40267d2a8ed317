using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorGen.Analyzers.Catalogs;

/// <summary>Writes expressions that create errors and exceptions, for code fixes.</summary>
internal static class ErrorCreation
{
    /// <summary>Writes <c>new OutOfStockException(sku: sku, available: 3)</c>, with the full name of the type.</summary>
    public static string Of(INamedTypeSymbol type, IEnumerable<(string Parameter, string Value)> arguments) =>
        $"new {type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}({string.Join(", ", arguments.Select(argument => $"{Escaped(argument.Parameter)}: {argument.Value}"))})";

    /// <summary>A name with the sign that a keyword needs.</summary>
    public static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
