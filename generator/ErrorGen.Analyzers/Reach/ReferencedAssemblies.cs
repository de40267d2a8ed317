using Microsoft.CodeAnalysis;

namespace ErrorGen.Analyzers.Reach;

/// <summary>Finds the assemblies that can know errors of a catalogue.</summary>
internal static class ReferencedAssemblies
{
    /// <summary>
    /// The assemblies that reference the runtime, or another assembly that does: code can pass on errors of a library without a reference to
    /// the runtime. The assemblies of the runtime are not among them.
    /// </summary>
    public static HashSet<IAssemblySymbol> WithErrors(IAssemblySymbol start, string runtime)
    {
        List<IAssemblySymbol> all = ReachedFrom(start);
        var found = new HashSet<IAssemblySymbol>(SymbolEqualityComparer.Default);
        for (int count = -1; count != found.Count;)
        {
            count = found.Count;
            foreach (IAssemblySymbol assembly in all)
            {
                if (assembly.Name != runtime
                    && !assembly.Name.StartsWith(runtime + ".", StringComparison.Ordinal)
                    && assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == runtime) || module.ReferencedAssemblySymbols.Any(found.Contains)))
                {
                    found.Add(assembly);
                }
            }
        }

        return found;
    }

    private static List<IAssemblySymbol> ReachedFrom(IAssemblySymbol start)
    {
        var all = new List<IAssemblySymbol> { start };
        var seen = new HashSet<IAssemblySymbol>(SymbolEqualityComparer.Default) { start };
        for (int index = 0; index < all.Count; index++)
        {
            all.AddRange(all[index].Modules.SelectMany(module => module.ReferencedAssemblySymbols).Where(seen.Add));
        }

        return all;
    }
}
