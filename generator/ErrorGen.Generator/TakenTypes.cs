using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Generator;

/// <summary>Finds the types of catalogues that a project references already, from the framework, from ErrorGen or from another project.</summary>
internal static class TakenTypes
{
    /// <summary>Returns the types, nearly always none: the namespace of a catalogue is most often one that no reference has.</summary>
    public static EquatableArray<TakenType> Find(EquatableArray<CatalogModel> catalogs, Compilation compilation, CancellationToken cancellationToken)
    {
        var taken = new List<TakenType>();
        foreach (CatalogModel catalog in catalogs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(taken, catalog, compilation);
        }

        return taken.ToEquatableArray();
    }

    private static void Add(List<TakenType> taken, CatalogModel catalog, Compilation compilation)
    {
        INamespaceSymbol? place = compilation.GlobalNamespace;
        foreach (string part in catalog.Names.Namespace.Replace("@", "").Split(['.'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (FindType(place, part, compilation) is { } type)
            {
                // A namespace cannot be called as a type beside it is.
                taken.Add(Create(catalog, catalog.Names.ClassName, type));
                return;
            }

            place = place.GetNamespaceMembers().FirstOrDefault(member => member.Name == part);
            if (place is null)
            {
                return;
            }
        }

        if (place.GetNamespaceMembers().FirstOrDefault(member => member.Name == catalog.Names.ClassName) is { } below)
        {
            taken.Add(Create(catalog, catalog.Names.ClassName, below));
            return;
        }

        if (place.ConstituentNamespaces.All(part => SymbolEqualityComparer.Default.Equals(part.ContainingAssembly, compilation.Assembly)))
        {
            return;
        }

        IEnumerable<string> names = catalog.Names.Types.Concat(catalog.Errors.SelectMany(error => new[] { error.ErrorClass, error.ExceptionClass }));
        taken.AddRange(names
            .Select(name => FindType(place, name, compilation))
            .Where(type => type is not null)
            .Select(type => Create(catalog, type!.Name, type)));
    }

    /// <summary>The public type of a reference. A type of the project itself may be the user's part of a generated one.</summary>
    private static INamedTypeSymbol? FindType(INamespaceSymbol place, string name, Compilation compilation) =>
        place.GetTypeMembers(name, arity: 0).FirstOrDefault(type =>
            type.DeclaredAccessibility == Accessibility.Public && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly));

    private static TakenType Create(CatalogModel catalog, string name, ISymbol symbol) => new(
        catalog.Names,
        name,
        symbol.ContainingNamespace is { IsGlobalNamespace: false } place ? $"{place.ToDisplayString()}.{symbol.Name}" : symbol.Name,
        symbol.ContainingAssembly is { } assembly && !SymbolEqualityComparer.Default.Equals(assembly, null) ? $"the assembly '{assembly.Name}'" : "the project or its references");
}
