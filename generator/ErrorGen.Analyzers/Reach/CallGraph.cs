using System.Collections.Concurrent;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Analyzers.Reach;

/// <summary>A call of one function by another.</summary>
internal sealed class Edge(IMethodSymbol target, CallSite call, IReadOnlyList<HandlerChain?> handlers, bool isPossible)
{
    public IMethodSymbol Target { get; } = target;

    public CallSite Call { get; } = call;

    /// <summary>The handlers that an exception passes on its way to the caller.</summary>
    public IReadOnlyList<HandlerChain?> Handlers { get; } = handlers;

    /// <summary>Whether the target is one of several implementations.</summary>
    public bool IsPossible { get; } = isPossible;
}

/// <summary>What one function does and calls.</summary>
internal sealed class GraphNode(MethodFacts facts, IReadOnlyList<ErrorOrigin> thrown, IReadOnlyList<Edge> edges, IReadOnlyList<Boundary> boundaries)
{
    public IReadOnlyList<ErrorOrigin> Returned { get; } = facts.Returned;

    /// <summary>Errors that are thrown here, or by a call to which they are passed.</summary>
    public IReadOnlyList<ErrorOrigin> Thrown { get; } = thrown;

    public IReadOnlyList<Edge> Edges { get; } = edges;

    /// <summary>Calls of members that other assemblies can implement, with the type on which they are called.</summary>
    public IReadOnlyList<(CallSite Call, INamedTypeSymbol Type)> OpenCalls { get; init; } = [];

    /// <summary>Places after which nothing is known, those of the targets included.</summary>
    public IReadOnlyList<Boundary> Boundaries { get; } = boundaries;
}

/// <summary>The functions of a compilation and their calls, read when they are needed.</summary>
internal sealed class CallGraph
{
    private readonly ErrorSymbols _symbols;
    private readonly SourceCode _source;
    private readonly LibraryFacts _libraries;
    private readonly Delegates _delegates;
    private readonly Dispatch _dispatch;
    private readonly ParameterEffects _effects;
    private readonly ConcurrentDictionary<IMethodSymbol, MethodFacts> _facts = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, GraphNode> _nodes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, GraphNode> _roots = new(SymbolEqualityComparer.Default);

    /// <param name="symbols">The types of ErrorGen.</param>
    /// <param name="source">The known code.</param>
    /// <param name="isLibrary">Whether calls of members that other assemblies can implement are left open.</param>
    public CallGraph(ErrorSymbols symbols, SourceCode source, bool isLibrary = false)
    {
        _symbols = symbols;
        _source = source;
        _libraries = new LibraryFacts(symbols, source);
        _delegates = new Delegates(source, _libraries);
        _dispatch = new Dispatch(source, _libraries, isLibrary);
        _effects = new ParameterEffects(FactsOf);
    }

    public SourceCode Source => _source;

    /// <summary>The services that the code registers literally.</summary>
    public Registrations Registrations => _dispatch.Registrations;

    public ParameterEffects Effects => _effects;

    /// <summary>Whether the code of a method, or what it does, is known.</summary>
    public bool Knows(IMethodSymbol method) => _libraries.HasFactsOf(method);

    public GraphNode NodeOf(IMethodSymbol method) => _nodes.GetOrAdd(method, key => Read(key, FactsOf(key)));

    /// <summary>The node of a handler. Its own declarations are promises that its code has to keep, so the code is read.</summary>
    public GraphNode NodeOfRoot(IMethodSymbol method) => Declarations.ErrorsOf(method).Count == 0 ? NodeOf(method) : _roots.GetOrAdd(method, key => Read(key, ReadCode(key)));

    public MethodFacts FactsOf(IMethodSymbol method) => _facts.GetOrAdd(method, ReadFacts);

    private MethodFacts ReadFacts(IMethodSymbol method)
    {
        if (Declarations.ErrorsOf(method) is { Count: > 0 } declared)
        {
            // A declaration replaces the code: it says what a call of the method can answer.
            var facts = new MethodFacts();
            facts.Thrown.AddRange(declared.Select(error => new ErrorOrigin(error, null)));
            return facts;
        }

        return ReadCode(method);
    }

    private MethodFacts ReadCode(IMethodSymbol method) => _source.HasCode(method) || _source.IsConstructor(method)
        ? FactsReader.Read(_symbols, _delegates, _source.OperationsOf(method))
        : _libraries.Of(method);

    private GraphNode Read(IMethodSymbol method, MethodFacts facts)
    {
        var thrown = new List<ErrorOrigin>(facts.Thrown);
        var edges = new List<Edge>();
        var boundaries = new List<Boundary>(facts.Boundaries);
        var open = new List<(CallSite Call, INamedTypeSymbol Type)>();
        foreach (CallSite call in facts.Calls)
        {
            Targets targets = _dispatch.TargetsOf(call, method);
            foreach (IMethodSymbol target in targets.Methods)
            {
                edges.Add(new Edge(target, call, [call.Handlers, .. targets.Handlers(_effects)], targets.IsPossible));
                AddDelegates(call, target, edges, boundaries);
                AddThrownArguments(call, target, thrown);
            }

            if (targets.Open is { } type)
            {
                open.Add((call, type));
            }

            if (targets.Methods.Count == 0)
            {
                AddDelegates(call, call.Method.Written(), edges, boundaries);
            }

            if ((targets.Unknown ?? targets.Methods.Select(target => FactsOf(target).Unknown).FirstOrDefault(unknown => unknown is not null)) is { } reason)
            {
                boundaries.Add(new Boundary(call.Location, reason));
            }
        }

        return new GraphNode(facts, thrown, edges, boundaries) { OpenCalls = open };
    }

    /// <summary>Adds the functions that a call passes to a method that invokes them.</summary>
    private void AddDelegates(CallSite call, IMethodSymbol target, List<Edge> edges, List<Boundary> boundaries)
    {
        foreach (DelegateArgument argument in call.Delegates.Where(argument => argument.Functions.Count > 0))
        {
            if (!_libraries.HasFactsOf(target))
            {
                if (Combinators.Invokes(target))
                {
                    edges.AddRange(argument.Functions.Select(function => new Edge(function, call, [call.Handlers], isPossible: false)));
                }
                else if (!_source.IsForeign(target) || !Combinators.IsHarmless(target))
                {
                    boundaries.Add(new Boundary(call.Location, "a delegate is passed to a method without source"));
                }

                continue;
            }

            if (ParameterOf(target, argument.Parameter) is not { } parameter)
            {
                continue;
            }

            foreach (IReadOnlyList<HandlerChain?> handlers in _effects.Of(target, parameter))
            {
                edges.AddRange(argument.Functions.Select(function => new Edge(function, call, [call.Handlers, .. handlers], isPossible: false)));
            }
        }
    }

    /// <summary>Adds errors that a call passes to a method which throws them: <c>result.OrThrow()</c>.</summary>
    private void AddThrownArguments(CallSite call, IMethodSymbol target, List<ErrorOrigin> thrown)
    {
        foreach (ArgumentSource argument in call.Arguments)
        {
            if (argument.Parameter is { } given && ParameterOf(target, given) is { } parameter && FactsOf(target).ThrownParameters.Contains(parameter))
            {
                AddThrown(call, argument, thrown);
            }
        }

        if (call.ReceiverSource is { } receiver && FactsOf(target).ThrowsReceiver)
        {
            AddThrown(call, receiver, thrown);
        }
    }

    private static void AddThrown(CallSite call, ArgumentSource argument, List<ErrorOrigin> thrown)
    {
        thrown.AddRange(argument.Errors.Select(error => new ErrorOrigin(error, call.Handlers)));
        foreach (CallSite source in argument.Calls)
        {
            source.IsThrown = true;
        }
    }

    private static IParameterSymbol? ParameterOf(IMethodSymbol target, IParameterSymbol parameter) =>
        target.Parameters.FirstOrDefault(candidate => candidate.Ordinal == OrdinalIn(parameter, target));

    /// <summary>The position of a parameter in the method as it is written: a reduced extension method has one parameter less.</summary>
    private static int OrdinalIn(IParameterSymbol parameter, IMethodSymbol target) =>
        parameter.ContainingSymbol is IMethodSymbol { Parameters.Length: var count } && count == target.Parameters.Length - 1 ? parameter.Ordinal + 1 : parameter.Ordinal;
}
