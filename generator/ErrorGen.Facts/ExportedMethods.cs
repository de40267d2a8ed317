using ErrorGen.Analyzers.Reach;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Facts.Export;

/// <summary>The methods of an assembly that code of other assemblies can run.</summary>
internal static class ExportedMethods
{
    /// <summary>The visible methods, and those of hidden types that run through a visible interface or base class, in the order of their ids.</summary>
    public static IReadOnlyList<IMethodSymbol> Of(IAssemblySymbol assembly)
    {
        bool hasFriends = assembly.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "InternalsVisibleToAttribute");
        INamedTypeSymbol[] types = [.. assembly.Types()];
        var implementations = new HashSet<ISymbol>(types.SelectMany(ImplementationsOf), SymbolEqualityComparer.Default);
        var methods = new Dictionary<string, IMethodSymbol>(StringComparer.Ordinal);
        foreach (INamedTypeSymbol type in types)
        {
            foreach (IMethodSymbol method in type.GetMembers().OfType<IMethodSymbol>())
            {
                if (!method.IsAbstract
                    && (hasFriends || Visibility.IsVisibleOutside(method) || method.IsOverride || implementations.Contains(method))
                    && Declarations.ErrorsOf(method).Count == 0
                    && (method.PartialImplementationPart ?? method) is var written
                    && written.GetDocumentationCommentId() is { } id)
                {
                    methods[id] = written;
                }
            }
        }

        return [.. methods.OrderBy(method => method.Key, StringComparer.Ordinal).Select(method => method.Value)];
    }

    /// <summary>The methods of a type, or of its base types, that implement members of interfaces.</summary>
    private static IEnumerable<ISymbol> ImplementationsOf(INamedTypeSymbol type)
    {
        if (type.TypeKind is TypeKind.Class or TypeKind.Struct)
        {
            foreach (ISymbol member in type.AllInterfaces.SelectMany(implemented => implemented.GetMembers()).Where(member => member is IMethodSymbol))
            {
                if (type.FindImplementationForInterfaceMember(member) is { } implementation)
                {
                    yield return implementation.OriginalDefinition;
                }
            }
        }
    }
}
