using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Analyzers.Reach;

/// <summary>The errors that a call of one function can end with.</summary>
internal sealed class Reachability(CallGraph graph, ErrorSymbols symbols)
{
    /// <summary>More functions than a person can follow; the analysis of an endpoint stops here.</summary>
    private const int MostFunctions = 20_000;

    private const string Arrow = " -> ";

    /// <summary>What was found for one root.</summary>
    public sealed class Result
    {
        /// <summary>Whether any code that the root calls has an error, handled or not.</summary>
        public bool HasErrors { get; set; }

        /// <summary>The errors with the shortest path to each.</summary>
        public Dictionary<INamedTypeSymbol, FoundError> Errors { get; } = new(SymbolEqualityComparer.Default);

        public List<Boundary> Boundaries { get; } = [];

        /// <summary>Adds what was found for another root.</summary>
        /// <param name="other">What was found.</param>
        /// <param name="root">The name of that root in paths.</param>
        public void Add(Result other, string root)
        {
            HasErrors |= other.HasErrors;
            Boundaries.AddRange(other.Boundaries);
            foreach (KeyValuePair<INamedTypeSymbol, FoundError> found in other.Errors)
            {
                if (!Errors.TryGetValue(found.Key, out FoundError? known) || (known.IsPossible && !found.Value.IsPossible))
                {
                    Errors[found.Key] = new FoundError(root + found.Value.Path.Substring(found.Value.Path.IndexOf(Arrow, StringComparison.Ordinal)), found.Value.IsPossible);
                }
            }
        }
    }

    /// <summary>How an error is reached.</summary>
    public sealed class FoundError(string path, bool isPossible)
    {
        public string Path { get; } = path;

        /// <summary>Whether the path leads through one of several implementations.</summary>
        public bool IsPossible { get; } = isPossible;
    }

    public Result Of(IMethodSymbol root)
    {
        var result = new Result();
        var errors = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (IMethodSymbol function in FunctionsFrom(root, result))
        {
            GraphNode node = NodeOf(function, root);
            errors.UnionWith(node.Thrown.Select(origin => origin.Error));
            errors.UnionWith(node.Returned.Select(origin => origin.Error));
        }

        result.HasErrors = errors.Count > 0;
        foreach (INamedTypeSymbol error in errors)
        {
            if (PathTo(error, root, withPossible: false) is { } path)
            {
                result.Errors.Add(error, new FoundError(path, isPossible: false));
            }
            else if (PathTo(error, root, withPossible: true) is { } possible)
            {
                result.Errors.Add(error, new FoundError(possible, isPossible: true));
            }
        }

        return result;
    }

    private List<IMethodSymbol> FunctionsFrom(IMethodSymbol root, Result result)
    {
        if (graph.FactsOf(root).Unknown is { } unknown)
        {
            result.Boundaries.Add(new Boundary(Location.None, unknown));
        }

        var functions = new List<IMethodSymbol> { root };
        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default) { root };
        for (int index = 0; index < functions.Count; index++)
        {
            graph.Source.CancellationToken.ThrowIfCancellationRequested();
            GraphNode node = NodeOf(functions[index], root);
            result.Boundaries.AddRange(node.Boundaries);
            if (functions.Count > MostFunctions)
            {
                result.Boundaries.Add(new Boundary(root.Locations[0], "the endpoint calls too many methods"));
                break;
            }

            functions.AddRange(node.Edges.Select(edge => edge.Target).Where(seen.Add));
        }

        return functions;
    }

    /// <summary>Searches the shortest path on which no handler stops the error.</summary>
    private string? PathTo(INamedTypeSymbol error, IMethodSymbol root, bool withPossible)
    {
        INamedTypeSymbol exception = symbols.ExceptionOf(error);
        var steps = new List<Step> { new(root, null, canThrow: true, canReturn: true) };
        var seen = new HashSet<(IMethodSymbol, bool, bool)>(StepComparer.Instance) { (root, true, true) };
        for (int index = 0; index < steps.Count; index++)
        {
            Step step = steps[index];
            GraphNode node = NodeOf(step.Function, root);
            if (step.CanThrow && EndIn(node.Thrown.Where(origin => Is(origin, error, withPossible) && HandlerChain.LetsPass(origin.Handlers, error, exception)), "throw") is { } thrown)
            {
                return PathOf(steps, step, thrown);
            }

            if (step.CanReturn && EndIn(node.Returned.Where(origin => Is(origin, error, withPossible)), "return") is { } returned)
            {
                return PathOf(steps, step, returned);
            }

            foreach (Edge edge in node.Edges.Where(edge => withPossible || !edge.IsPossible))
            {
                bool passes = edge.Handlers.All(handlers => HandlerChain.LetsPass(handlers, error, exception));
                bool canThrow = step.CanThrow && passes;
                bool canReturn = (step.CanReturn && edge.Call.IsReturned) || (step.CanThrow && edge.Call.IsThrown && passes);
                if ((canThrow || canReturn) && seen.Add((edge.Target, canThrow, canReturn)))
                {
                    steps.Add(new Step(edge.Target, step, canThrow, canReturn));
                }
            }
        }

        return null;
    }

    private GraphNode NodeOf(IMethodSymbol function, IMethodSymbol root) =>
        SymbolEqualityComparer.Default.Equals(function, root) ? graph.NodeOfRoot(function) : graph.NodeOf(function);

    private static bool Is(ErrorOrigin origin, INamedTypeSymbol error, bool withPossible) =>
        (withPossible || !origin.IsPossible) && SymbolEqualityComparer.Default.Equals(origin.Error, error);

    /// <summary>The end of a path at one of some places; null if there is none.</summary>
    private static string? EndIn(IEnumerable<ErrorOrigin> origins, string end)
    {
        foreach (ErrorOrigin origin in origins)
        {
            return origin.Library is { } library ? $"{end} in '{library}'" : end;
        }

        return null;
    }

    private static string PathOf(List<Step> steps, Step last, string end)
    {
        var names = new List<string> { end };
        for (Step? step = last; step is not null; step = step.From)
        {
            names.Add(step == steps[0] ? RootName(step.Function) : NameOf(step.Function));
        }

        names.Reverse();
        return string.Join(Arrow, names);
    }

    public static string RootName(IMethodSymbol root) => root.MethodKind == MethodKind.AnonymousFunction ? "handler" : root.Name;

    public static string NameOf(IMethodSymbol function) => function.MethodKind switch
    {
        MethodKind.AnonymousFunction => "lambda",
        MethodKind.LocalFunction => function.Name,
        MethodKind.Constructor => "new " + function.ContainingType.Name,
        MethodKind.PropertyGet or MethodKind.PropertySet => $"{function.ContainingType.Name}.{function.AssociatedSymbol?.Name}",
        _ => $"{function.ContainingType.Name}.{function.Name}",
    };

    private sealed class Step(IMethodSymbol function, Step? from, bool canThrow, bool canReturn)
    {
        public IMethodSymbol Function { get; } = function;

        public Step? From { get; } = from;

        /// <summary>Whether an exception of the function reaches the root.</summary>
        public bool CanThrow { get; } = canThrow;

        /// <summary>Whether the result of the function becomes the result of the root.</summary>
        public bool CanReturn { get; } = canReturn;
    }

    private sealed class StepComparer : IEqualityComparer<(IMethodSymbol Function, bool CanThrow, bool CanReturn)>
    {
        public static readonly StepComparer Instance = new();

        public bool Equals((IMethodSymbol Function, bool CanThrow, bool CanReturn) x, (IMethodSymbol Function, bool CanThrow, bool CanReturn) y) =>
            x.CanThrow == y.CanThrow && x.CanReturn == y.CanReturn && SymbolEqualityComparer.Default.Equals(x.Function, y.Function);

        public int GetHashCode((IMethodSymbol Function, bool CanThrow, bool CanReturn) obj) => SymbolEqualityComparer.Default.GetHashCode(obj.Function);
    }
}
