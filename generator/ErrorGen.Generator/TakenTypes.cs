using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Generator;

/// <summary>Finds the types of catalogues that a project references already, from the framework, from ErrorGen or from another project.</summary>
/// <remarks>
/// This step runs after every edit of C# code. The symbols of references are the same as before the edit, with what they have loaded; the namespaces of a
/// compilation, which join those of all references, are new each time.
/// </remarks>
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
        List<INamespaceSymbol> places = [.. compilation.SourceModule.ReferencedAssemblySymbols.Select(assembly => assembly.GlobalNamespace), compilation.Assembly.GlobalNamespace];
        foreach (string part in catalog.Names.Namespace.Replace("@", "").Split(['.'], StringSplitOptions.RemoveEmptyEntries))
        {
            (INamedTypeSymbol? type, places) = Find(places, part, compilation);
            if (type is not null)
            {
                // A namespace cannot be called as a type beside it is.
                taken.Add(Create(catalog, catalog.Names.ClassName, type, type.ContainingAssembly));
                return;
            }

            if (places.Count == 0)
            {
                return;
            }
        }

        if (Find(places, catalog.Names.ClassName, compilation).Namespaces is { Count: > 0 } below)
        {
            taken.Add(Create(catalog, catalog.Names.ClassName, below[0], below.Count == 1 ? below[0].ContainingAssembly : null));
            return;
        }

        if (places.TrueForAll(place => IsOwn(place, compilation)))
        {
            return;
        }

        IEnumerable<string> names = catalog.Names.Types.Concat(catalog.Errors.SelectMany(error => new[] { error.ErrorClass, error.ExceptionClass }));
        taken.AddRange(names
            .Select(name => Find(places, name, compilation).Type)
            .Where(type => type is not null)
            .Select(type => Create(catalog, type!.Name, type, type.ContainingAssembly)));
    }

    /// <summary>
    /// The public type of a reference, and the namespaces, that have a name. A type of the project itself may be the user's part of a generated one.
    /// </summary>
    private static (INamedTypeSymbol? Type, List<INamespaceSymbol> Namespaces) Find(List<INamespaceSymbol> places, string name, Compilation compilation)
    {
        INamedTypeSymbol? found = null;
        List<INamespaceSymbol> namespaces = [];
        foreach (INamespaceSymbol place in places)
        {
            // One look-up for both, because there are hundreds of places, and most have neither.
            foreach (ISymbol member in ((INamespaceOrTypeSymbol)place).GetMembers(name))
            {
                if (member is INamespaceSymbol inner)
                {
                    if (IsGlobal(inner, compilation))
                    {
                        namespaces.Add(inner);
                    }
                }
                else if (found is null && IsPublicType(member) && !IsOwn(place, compilation) && IsGlobal(member, compilation))
                {
                    found = (INamedTypeSymbol)member;
                }
            }
        }

        return (found, namespaces);
    }

    private static bool IsPublicType(ISymbol member) => member is INamedTypeSymbol { Arity: 0, DeclaredAccessibility: Accessibility.Public };

    private static bool IsOwn(ISymbol symbol, Compilation compilation) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);

    /// <summary>Whether generated code sees the symbol: not if its reference has an alias (<c>extern alias</c>) instead of <c>global</c>.</summary>
    private static bool IsGlobal(ISymbol symbol, Compilation compilation) =>
        compilation.GetMetadataReference(symbol.ContainingAssembly) is not { Properties.Aliases: { IsEmpty: false } aliases }
        || aliases.Contains(MetadataReferenceProperties.GlobalAlias);

    private static TakenType Create(CatalogModel catalog, string name, ISymbol symbol, IAssemblySymbol? assembly) => new(
        catalog.Names,
        name,
        symbol.ContainingNamespace is { IsGlobalNamespace: false } place ? $"{place.ToDisplayString()}.{symbol.Name}" : symbol.Name,
        assembly is not null ? $"the assembly '{assembly.Name}'" : "the project or its references");
}
