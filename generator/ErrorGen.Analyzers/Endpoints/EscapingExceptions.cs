using System.Collections.Concurrent;
using ErrorGen.Analyzers.Reach;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Endpoints;

/// <summary>Finds endpoints that an exception leaves, so that ErrorGen writes the response.</summary>
internal sealed class EscapingExceptions
{
    private readonly SourceCode _source;
    private readonly CallGraph _graph;
    private readonly Lazy<IReadOnlyList<IMethodSymbol>> _handlers;
    private readonly ConcurrentDictionary<INamedTypeSymbol, Dictionary<IMethodSymbol, IMethodSymbol?>> _callers = new(SymbolEqualityComparer.Default);

    public EscapingExceptions(ErrorSymbols symbols, SourceCode source)
    {
        _source = source;
        _graph = new CallGraph(symbols, source);
        _handlers = new Lazy<IReadOnlyList<IMethodSymbol>>(() => [.. HandlersOf(new EndpointAnalysis(symbols, source))]);
    }

    /// <summary>The path from an endpoint to a <c>throw</c> whose exception is not caught on its way; null if there is no such path.</summary>
    public string? PathTo(IThrowOperation operation, IMethodSymbol function, INamedTypeSymbol exception)
    {
        for (IOperation current = operation; current.Parent is { } parent; current = parent)
        {
            if (parent is ITryOperation @try && @try.Body == current && Handlers.Of(@try).Stops(exception, exception))
            {
                return null;
            }

            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                break;
            }
        }

        Dictionary<IMethodSymbol, IMethodSymbol?> callers = _callers.GetOrAdd(exception, FindCallers);
        return callers.ContainsKey(function) ? PathOf(function, callers) : null;
    }

    /// <summary>The handlers of all endpoints whose failures ErrorGen answers: by the middleware, or by the filter of the endpoint.</summary>
    private IEnumerable<IMethodSymbol> HandlersOf(EndpointAnalysis analysis)
    {
        bool hasMiddleware = _source.InvocationsOf("UseErrorGen").Any();
        return EndpointHandlers.In(_source, analysis).Where(endpoint => hasMiddleware || endpoint.Declared.Value.HasFilter).Select(endpoint => endpoint.Function);
    }

    /// <summary>Each function from which the exception reaches an endpoint, with the function that calls it; null for a handler.</summary>
    private Dictionary<IMethodSymbol, IMethodSymbol?> FindCallers(INamedTypeSymbol exception)
    {
        var callers = new Dictionary<IMethodSymbol, IMethodSymbol?>(SymbolEqualityComparer.Default);
        var pending = new Queue<IMethodSymbol>();
        foreach (IMethodSymbol handler in _handlers.Value.Where(handler => !callers.ContainsKey(handler)))
        {
            callers.Add(handler, null);
            pending.Enqueue(handler);
        }

        while (pending.Count > 0)
        {
            _source.CancellationToken.ThrowIfCancellationRequested();
            IMethodSymbol caller = pending.Dequeue();
            GraphNode node = callers[caller] is null ? _graph.NodeOfRoot(caller) : _graph.NodeOf(caller);
            foreach (Edge edge in node.Edges.Where(edge => !edge.IsPossible && edge.Handlers.All(handlers => HandlerChain.LetsPass(handlers, exception, exception))))
            {
                if (!callers.ContainsKey(edge.Target))
                {
                    callers.Add(edge.Target, caller);
                    pending.Enqueue(edge.Target);
                }
            }
        }

        return callers;
    }

    private static string PathOf(IMethodSymbol function, Dictionary<IMethodSymbol, IMethodSymbol?> callers)
    {
        var names = new List<string> { "throw" };
        for (IMethodSymbol? current = function; current is not null; current = callers[current])
        {
            names.Add(callers[current] is null ? Reachability.RootName(current) : Reachability.NameOf(current));
        }

        names.Reverse();
        return string.Join(" -> ", names);
    }
}
