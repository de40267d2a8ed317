using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Analyzers.Reach;

/// <summary>Methods of libraries that invoke the delegates they get: a closed list.</summary>
internal static class Combinators
{
    /// <summary>Whether a method invokes its delegates, so that their exceptions reach the caller.</summary>
    public static bool Invokes(IMethodSymbol method)
    {
        INamedTypeSymbol? type = method.ContainingType;
        return type?.Name switch
        {
            "Enumerable" or "AsyncEnumerable" or "ParallelEnumerable" => type.ContainingNamespace.IsNamed("System.Linq"),
            "Task" or "TaskFactory" => type.ContainingNamespace.IsNamed("System.Threading.Tasks") && method.Name is "Run" or "StartNew" or "ContinueWith",
            "Parallel" => type.ContainingNamespace.IsNamed("System.Threading.Tasks"),
            "Lazy" => type.ContainingNamespace.IsNamed("System"),
            "Array" or "List" => method.Name is "ForEach" or "ConvertAll" or "Find" or "FindAll" or "Exists" or "TrueForAll" or "RemoveAll" or "FindIndex",
            "ConcurrentDictionary" => method.Name is "GetOrAdd" or "AddOrUpdate",
            "LazyInitializer" => method.Name == "EnsureInitialized",
            "CacheExtensions" or "IMemoryCache" or "HybridCache" or "MemoryCache" => method.Name.StartsWith("GetOrCreate", StringComparison.Ordinal),
            _ => type?.ContainingNamespace.Name == "Polly" || type?.ContainingAssembly?.Name.StartsWith("Polly", StringComparison.Ordinal) == true
                ? method.Name.StartsWith("Execute", StringComparison.Ordinal)
                : type?.Name.EndsWith("ExecutionStrategyExtensions", StringComparison.Ordinal) == true && method.Name.StartsWith("Execute", StringComparison.Ordinal),
        };
    }

    /// <summary>Whether a method of a library only stores or configures: its delegates do not run inside the request.</summary>
    public static bool IsHarmless(IMethodSymbol method) =>
        method.ContainingNamespace?.ToDisplayString() is { } space
        && (space.StartsWith("System", StringComparison.Ordinal) || space.StartsWith("Microsoft", StringComparison.Ordinal));
}
