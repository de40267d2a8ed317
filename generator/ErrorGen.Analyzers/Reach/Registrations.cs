using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Reach;

/// <summary>Services that are registered literally: which class a service is.</summary>
internal sealed class Registrations
{
    private const string Decoration = "Decorate";
    private const string Space = "Microsoft.Extensions.DependencyInjection";

    private readonly Dictionary<INamedTypeSymbol, List<IReadOnlyList<INamedTypeSymbol>>> _chains = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> _unknown = new(SymbolEqualityComparer.Default);

    private Registrations()
    {
    }

    public static Registrations Read(SourceCode source, LibraryFacts libraries)
    {
        var registrations = new Registrations();
        IEnumerable<IInvocationOperation> calls = source.InvocationsOf(IsRegistration).Select(source.OperationOf).OfType<IInvocationOperation>();
        foreach (IInvocationOperation call in calls.OrderBy(call => call.TargetMethod.Name == Decoration))
        {
            if (call.TargetMethod.Written().Parameters.FirstOrDefault()?.Type.Name == "IServiceCollection" || call.TargetMethod.ContainingNamespace.IsNamed(Space))
            {
                registrations.Add(call);
            }
        }

        // What the code registers itself replaces what a library registers.
        var known = new HashSet<INamedTypeSymbol>(registrations._chains.Keys, SymbolEqualityComparer.Default);
        foreach ((INamedTypeSymbol service, IReadOnlyList<INamedTypeSymbol> classes) in libraries.Services())
        {
            if (!known.Contains(service))
            {
                registrations.Add(service, classes);
            }
        }

        return registrations;
    }

    /// <summary>The services whose classes are known.</summary>
    public IEnumerable<(INamedTypeSymbol Service, IReadOnlyList<INamedTypeSymbol> Classes)> Known() => _chains
        .Where(chains => !_unknown.Contains(chains.Key))
        .SelectMany(chains => chains.Value.Select(chain => (chains.Key, chain)));

    /// <summary>
    /// The classes that a service can be for a caller, or null if the registrations do not say. Inside a decorator the service is the next
    /// class of the chain, elsewhere the first.
    /// </summary>
    public IReadOnlyList<INamedTypeSymbol>? Of(INamedTypeSymbol service, INamedTypeSymbol? caller)
    {
        INamedTypeSymbol key = service.OriginalDefinition;
        if (_unknown.Contains(key) || !_chains.TryGetValue(key, out List<IReadOnlyList<INamedTypeSymbol>>? chains))
        {
            return null;
        }

        var found = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (IReadOnlyList<INamedTypeSymbol> chain in chains)
        {
            int position = IndexOf(chain, caller?.OriginalDefinition) + 1;
            if (position < chain.Count)
            {
                found.Add(chain[position]);
            }
        }

        return [.. found];
    }

    private static int IndexOf(IReadOnlyList<INamedTypeSymbol> chain, INamedTypeSymbol? type)
    {
        for (int index = 0; index < chain.Count; index++)
        {
            if (SymbolEqualityComparer.Default.Equals(chain[index], type))
            {
                return index;
            }
        }

        return -1;
    }

    private static bool IsRegistration(string name) =>
        name is "AddScoped" or "AddSingleton" or "AddTransient" or "TryAddScoped" or "TryAddSingleton" or "TryAddTransient" or Decoration
            or "AddKeyedScoped" or "AddKeyedSingleton" or "AddKeyedTransient" or "AddHttpClient";

    private void Add(IInvocationOperation call)
    {
        INamedTypeSymbol[] types = [.. call.TargetMethod.TypeArguments.OfType<INamedTypeSymbol>(), .. TypesOf(call)];
        if (types.Length == 0)
        {
            return;
        }

        INamedTypeSymbol service = types[0].OriginalDefinition;
        if (call.TargetMethod.Name == Decoration)
        {
            Decorate(service, types);
            return;
        }

        IReadOnlyList<INamedTypeSymbol>? chain = types.Length > 1 ? [types[1].OriginalDefinition] : Created(call, types[0]);
        if (chain is null)
        {
            _unknown.Add(service);
            return;
        }

        Add(service, chain);
    }

    private void Add(INamedTypeSymbol service, IReadOnlyList<INamedTypeSymbol> chain)
    {
        if (!_chains.TryGetValue(service, out List<IReadOnlyList<INamedTypeSymbol>>? chains))
        {
            _chains.Add(service, chains = []);
        }

        chains.Add(chain);
    }

    private void Decorate(INamedTypeSymbol service, INamedTypeSymbol[] types)
    {
        if (types.Length < 2 || !_chains.TryGetValue(service, out List<IReadOnlyList<INamedTypeSymbol>>? chains))
        {
            _unknown.Add(service);
            return;
        }

        for (int index = 0; index < chains.Count; index++)
        {
            chains[index] = [types[1].OriginalDefinition, .. chains[index]];
        }
    }

    /// <summary>The types of <c>typeof</c> arguments.</summary>
    private static IEnumerable<INamedTypeSymbol> TypesOf(IInvocationOperation call) =>
        call.Arguments.Select(argument => argument.Value.Unwrapped()).OfType<ITypeOfOperation>().Select(operation => operation.TypeOperand).OfType<INamedTypeSymbol>();

    /// <summary>The classes that a registration creates, the outermost first: <c>_ => new Limited(new Pricing())</c>.</summary>
    private static IReadOnlyList<INamedTypeSymbol>? Created(IInvocationOperation call, INamedTypeSymbol service)
    {
        IOperation? given = call.Arguments.Skip(call.TargetMethod.IsExtensionMethod ? 1 : 0).Select(argument => argument.Value.Unwrapped())
            .FirstOrDefault(value => value is not ITypeOfOperation);
        if (given is null)
        {
            // AddScoped<Store>() registers the class itself.
            return !service.IsAbstract && service.TypeKind == TypeKind.Class ? [service.OriginalDefinition] : null;
        }

        IObjectCreationOperation[] created =
        [
            .. given.DescendantsAndSelf().OfType<IObjectCreationOperation>().Where(creation => creation.Type is INamedTypeSymbol type && IsA(type, service)),
        ];
        return created.Length > 0 ? [.. created.Select(creation => ((INamedTypeSymbol)creation.Type!).OriginalDefinition)] : null;
    }

    private static bool IsA(INamedTypeSymbol type, INamedTypeSymbol service) =>
        SymbolEqualityComparer.Default.Equals(type, service)
        || type.AllInterfaces.Contains(service, SymbolEqualityComparer.Default)
        || type.InheritsFrom(service);
}
