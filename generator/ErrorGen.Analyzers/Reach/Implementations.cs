using System.Collections.Concurrent;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Analyzers.Reach;

/// <summary>The types of some assemblies that implement an interface or derive from a class.</summary>
internal sealed class Implementations(IReadOnlyList<IAssemblySymbol> assemblies)
{
    private readonly Lazy<IReadOnlyList<INamedTypeSymbol>> _types = new(() =>
    [
        .. assemblies.SelectMany(assembly => assembly.Types()).Where(type => type.TypeKind is TypeKind.Class or TypeKind.Struct),
    ]);
    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyList<INamedTypeSymbol>> _found = new(SymbolEqualityComparer.Default);

    /// <summary>All classes and structures of the assemblies.</summary>
    public IReadOnlyList<INamedTypeSymbol> Types => _types.Value;

    /// <summary>The concrete types that implement or derive from a type, whatever its type arguments.</summary>
    public IReadOnlyList<INamedTypeSymbol> Of(INamedTypeSymbol type) => _found.GetOrAdd(type.OriginalDefinition, Find);

    /// <summary>The method of a concrete type that a call of another method runs; null if the type does not implement these type arguments.</summary>
    public static IMethodSymbol? MethodOf(INamedTypeSymbol type, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind != TypeKind.Interface)
        {
            return Override(type, method);
        }

        foreach (INamedTypeSymbol implemented in type.AllInterfaces.Where(candidate => CanBe(candidate, method.ContainingType)))
        {
            foreach (ISymbol member in implemented.GetMembers(method.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method.OriginalDefinition)
                    && type.FindImplementationForInterfaceMember(member) is IMethodSymbol implementation)
                {
                    return implementation.Written();
                }
            }
        }

        return null;
    }

    /// <summary>Whether two constructed types can be the same: their type arguments are equal, or one of them is a type parameter.</summary>
    public static bool CanBe(INamedTypeSymbol type, INamedTypeSymbol other) =>
        SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, other.OriginalDefinition)
        && type.TypeArguments.Zip(other.TypeArguments, CanBe).All(possible => possible);

    private static bool CanBe(ITypeSymbol type, ITypeSymbol other) =>
        type is ITypeParameterSymbol
        || other is ITypeParameterSymbol
        || SymbolEqualityComparer.Default.Equals(type, other)
        || (type is INamedTypeSymbol { TypeArguments.Length: > 0 } first && other is INamedTypeSymbol { TypeArguments.Length: > 0 } second && CanBe(first, second));

    private static IMethodSymbol? Override(INamedTypeSymbol type, IMethodSymbol method)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (IMethodSymbol candidate in MethodsOf(current, method))
            {
                for (IMethodSymbol? overridden = candidate; overridden is not null; overridden = overridden.OverriddenMethod)
                {
                    if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method.OriginalDefinition))
                    {
                        return candidate.Written();
                    }
                }
            }
        }

        return null;
    }

    private static IEnumerable<IMethodSymbol> MethodsOf(INamedTypeSymbol type, IMethodSymbol method) => type.GetMembers(method.Name).OfType<IMethodSymbol>();

    private IReadOnlyList<INamedTypeSymbol> Find(INamedTypeSymbol definition) =>
    [
        .. Types.Where(type => type is { IsAbstract: false } && (definition.TypeKind == TypeKind.Interface
            ? type.AllInterfaces.Any(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, definition))
            : DerivesFrom(type, definition))),
    ];

    private static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol definition)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, definition))
            {
                return true;
            }
        }

        return false;
    }
}
