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
            if (FindType(places, part, compilation) is { } type)
            {
                // A namespace cannot be called as a type beside it is.
                taken.Add(Create(catalog, catalog.Names.ClassName, type, type.ContainingAssembly));
                return;
            }

            places = Namespaces(places, part, compilation);
            if (places.Count == 0)
            {
                return;
            }
        }

        if (Namespaces(places, catalog.Names.ClassName, compilation) is { Count: > 0 } below)
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
            .Select(name => FindType(places, name, compilation))
            .Where(type => type is not null)
            .Select(type => Create(catalog, type!.Name, type, type.ContainingAssembly)));
    }

    /// <summary>The public type of a reference. A type of the project itself may be the user's part of a generated one.</summary>
    private static INamedTypeSymbol? FindType(List<INamespaceSymbol> places, string name, Compilation compilation) => places
        .Where(place => !IsOwn(place, compilation))
        .SelectMany(place => place.GetTypeMembers(name, arity: 0))
        .FirstOrDefault(type => type.DeclaredAccessibility == Accessibility.Public && IsGlobal(type, compilation));

    private static List<INamespaceSymbol> Namespaces(List<INamespaceSymbol> places, string name, Compilation compilation) =>
        [.. places.SelectMany(place => place.GetMembers(name).OfType<INamespaceSymbol>()).Where(place => IsGlobal(place, compilation))];

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
