using Microsoft.CodeAnalysis;

namespace ErrorGen.Analyzers.Endpoints;

/// <summary>The errors that an endpoint declares.</summary>
internal sealed class DeclaredErrors
{
    private readonly Dictionary<INamedTypeSymbol, Location?> _errors = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a part of the declarations is not visible, so that nothing can be said about missing ones.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>Whether the endpoint or one of its groups has a filter of ErrorGen.</summary>
    public bool HasFilter { get; set; }

    /// <summary>The methods of endpoint filters that run before the handler.</summary>
    public HashSet<IMethodSymbol> Filters { get; } = new(SymbolEqualityComparer.Default);

    public bool Contains(INamedTypeSymbol error) => _errors.ContainsKey(error);

    /// <summary>Adds an error, with the place of its declaration if it is a declaration of this endpoint alone.</summary>
    public void Add(INamedTypeSymbol error, Location? location)
    {
        if (!_errors.TryGetValue(error, out Location? known) || known is null)
        {
            _errors[error] = location;
        }
    }

    public void UnionWith(DeclaredErrors other)
    {
        IsIncomplete |= other.IsIncomplete;
        HasFilter |= other.HasFilter;
        Filters.UnionWith(other.Filters);
        foreach (KeyValuePair<INamedTypeSymbol, Location?> declared in other._errors)
        {
            Add(declared.Key, declared.Value);
        }
    }

    /// <summary>Keeps what another set, for another place where the same code is used, declares too.</summary>
    public void IntersectWith(DeclaredErrors other)
    {
        IsIncomplete |= other.IsIncomplete;
        HasFilter &= other.HasFilter;
        Filters.IntersectWith(other.Filters);
        foreach (INamedTypeSymbol error in _errors.Keys.Where(error => !other.Contains(error)).ToArray())
        {
            _errors.Remove(error);
        }
    }

    /// <summary>The declarations of this endpoint alone.</summary>
    public IEnumerable<(INamedTypeSymbol Error, Location Location)> Own() =>
        _errors.Where(declared => declared.Value is not null).Select(declared => (declared.Key, declared.Value!));
}
