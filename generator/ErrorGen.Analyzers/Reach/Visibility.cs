using Microsoft.CodeAnalysis;

namespace ErrorGen.Analyzers.Reach;

/// <summary>What other assemblies see and can implement.</summary>
internal static class Visibility
{
    /// <summary>Whether a symbol is visible in every other assembly, at least in derived classes.</summary>
    public static bool IsVisibleOutside(ISymbol symbol)
    {
        for (ISymbol? current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether another assembly can have a type that runs its own code if a member is called on a type.</summary>
    public static bool CanBeImplementedOutside(INamedTypeSymbol type, IMethodSymbol member) =>
        IsVisibleOutside(type) && IsVisibleOutside(member) && (type.TypeKind == TypeKind.Interface || (!type.IsSealed && !member.IsSealed && HasVisibleConstructor(type)));

    private static bool HasVisibleConstructor(INamedTypeSymbol type) => type.InstanceConstructors.Any(IsVisibleOutside);
}
