using Microsoft.CodeAnalysis;

namespace ErrorGen.Analyzers.Reach;

/// <summary>Errors that a symbol declares with <c>[ProducesError&lt;T&gt;]</c>.</summary>
internal static class Declarations
{
    public const string Attribute = "ProducesErrorAttribute";

    public static IReadOnlyList<INamedTypeSymbol> ErrorsOf(ISymbol symbol) =>
    [
        .. symbol.GetAttributes()
            .Select(attribute => attribute.AttributeClass)
            .Where(type => type is { Name: Attribute, TypeArguments.Length: 1 })
            .Select(type => type!.TypeArguments[0])
            .OfType<INamedTypeSymbol>(),
    ];
}
