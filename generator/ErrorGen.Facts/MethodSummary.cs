using Microsoft.CodeAnalysis;

namespace ErrorGen.Facts.Export;

/// <summary>What is exported about one method, and about methods that it calls.</summary>
internal sealed class MethodSummary(IMethodSymbol method)
{
    private readonly Dictionary<ErrorFact, bool> _errors = [];
    private readonly Dictionary<string, OpenCall> _open = new(StringComparer.Ordinal);

    public IMethodSymbol Method { get; } = method;

    /// <summary>Whether a part of the code is not known.</summary>
    public bool IsIncomplete { get; set; }

    public bool IsIterator { get; set; }

    /// <summary>The positions of parameters that carry an error which is thrown.</summary>
    public IReadOnlyList<int> ThrownParameters { get; set; } = [];

    /// <summary>The positions of delegates that are invoked, with the types that are caught around.</summary>
    public List<(int Parameter, IReadOnlyList<ITypeSymbol> Handled)> Invocations { get; } = [];

    public IEnumerable<OpenCall> OpenCalls => _open.OrderBy(call => call.Key, StringComparer.Ordinal).Select(call => call.Value);

    public bool HasErrors => _errors.Count > 0;

    /// <summary>Whether the signature of the method does not say everything about its errors.</summary>
    /// <param name="result">The error that is the result of the method by its type.</param>
    public bool IsWorthExporting(INamedTypeSymbol? result) =>
        IsIncomplete
        || ThrownParameters.Count > 0
        || Invocations.Count > 0
        || _open.Count > 0
        || _errors.Keys.Any(fact => !fact.IsReturned || !SymbolEqualityComparer.Default.Equals(fact.Error, result));

    /// <summary>The errors of one kind, in the order of their names.</summary>
    public IEnumerable<INamedTypeSymbol> Errors(bool isReturned, bool isPossible) => _errors
        .Where(fact => fact.Key.IsReturned == isReturned && fact.Value == isPossible)
        .Select(fact => fact.Key.Error)
        .OrderBy(error => error.ToDisplayString(), StringComparer.Ordinal);

    /// <summary>Adds an error. False if that was known.</summary>
    public bool Add(ErrorFact fact, bool isPossible)
    {
        if (_errors.TryGetValue(fact, out bool wasPossible) && (isPossible || !wasPossible))
        {
            return false;
        }

        _errors[fact] = isPossible;
        return true;
    }

    public bool? IsPossible(ErrorFact fact) => _errors.TryGetValue(fact, out bool isPossible) ? isPossible : null;

    /// <summary>Adds an open call. False if it was known.</summary>
    public bool Add(OpenCall call)
    {
        if (_open.ContainsKey(call.Key))
        {
            return false;
        }

        _open.Add(call.Key, call);
        return true;
    }
}

/// <summary>An error that is thrown or returned.</summary>
internal readonly struct ErrorFact(INamedTypeSymbol error, bool isReturned) : IEquatable<ErrorFact>
{
    public INamedTypeSymbol Error { get; } = error;

    public bool IsReturned { get; } = isReturned;

    public bool Equals(ErrorFact other) => IsReturned == other.IsReturned && SymbolEqualityComparer.Default.Equals(Error, other.Error);

    public override bool Equals(object? obj) => obj is ErrorFact other && Equals(other);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Error) * (IsReturned ? 31 : 1);
}

/// <summary>A call of a member that other assemblies can implement.</summary>
internal sealed class OpenCall
{
    public OpenCall(INamedTypeSymbol type, string member, IEnumerable<ITypeSymbol> handled, bool isReturned, bool isThrown)
    {
        Type = type;
        Member = member;
        Handled = [.. new HashSet<ITypeSymbol>(handled, SymbolEqualityComparer.Default).OrderBy(caught => caught.ToDisplayString(), StringComparer.Ordinal)];
        IsReturned = isReturned;
        IsThrown = isThrown;
        Key = $"{type.ToDisplayString()} {member} {string.Join(",", Handled.Select(caught => caught.ToDisplayString()))} {isReturned} {isThrown}";
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>The documentation id of the member.</summary>
    public string Member { get; }

    /// <summary>The types that are caught on the way from the member to the method.</summary>
    public IReadOnlyList<ITypeSymbol> Handled { get; }

    /// <summary>Whether the result of the call becomes a result of the method.</summary>
    public bool IsReturned { get; }

    /// <summary>Whether an error that the call returns is thrown.</summary>
    public bool IsThrown { get; }

    public string Key { get; }
}
