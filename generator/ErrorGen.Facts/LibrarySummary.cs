using ErrorGen.Analyzers.Reach;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Facts.Export;

/// <summary>
/// The errors of all methods of a library. Each error is propagated once from its origins to all callers, so that the time
/// grows with the calls of the library, not with the number of its methods times the size of what they call.
/// </summary>
internal sealed class LibrarySummary
{
    /// <summary>More different calls than a person can follow: the facts of such a method are not complete.</summary>
    private const int MostOpenCalls = 64;

    private readonly CallGraph _graph;
    private readonly ErrorSymbols _symbols;
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<IMethodSymbol, MethodSummary> _summaries = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, List<(IMethodSymbol Caller, Edge Edge)>> _callers = new(SymbolEqualityComparer.Default);
    private readonly Queue<(IMethodSymbol Method, ErrorFact Fact)> _errors = new();
    private readonly Queue<(IMethodSymbol Method, OpenCall Call)> _open = new();
    private readonly Queue<IMethodSymbol> _incomplete = new();

    private LibrarySummary(Compilation compilation, ErrorSymbols symbols, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        _symbols = symbols;
        _cancellationToken = cancellationToken;
        _graph = new CallGraph(symbols, new SourceCode(compilation, cancellationToken), isLibrary: true);
    }

    /// <summary>What is exported about methods.</summary>
    public IReadOnlyList<MethodSummary> Methods { get; private set; } = [];

    /// <summary>Services and the classes that implement them.</summary>
    public IReadOnlyList<(INamedTypeSymbol Service, IReadOnlyList<INamedTypeSymbol> Classes)> Services { get; private set; } = [];

    public static LibrarySummary Of(Compilation compilation, ErrorSymbols symbols, CancellationToken cancellationToken)
    {
        var library = new LibrarySummary(compilation, symbols, cancellationToken);
        IReadOnlyList<IMethodSymbol> exported = [.. ExportedMethods.Of(compilation.Assembly).Where(method => !symbols.IsError(method.ContainingType) && !symbols.IsException(method.ContainingType))];
        library.ReadGraph(exported);
        library.PropagateErrors();
        library.PropagateOpenCalls();
        foreach (IMethodSymbol method in exported)
        {
            library.ReadParameters(library._summaries[method]);
        }

        library.PropagateIncompleteness();
        library.Methods = [.. exported.Select(method => library._summaries[method]).Where(summary => summary.IsWorthExporting(symbols.ErrorOf(summary.Method.ReturnType.WithoutTask())))];
        library.Services =
        [
            .. library._graph.Registrations.Known()
                .Where(known => library.CanName(known.Service) && known.Classes.All(library.CanName))
                .OrderBy(known => known.Service.ToDisplayString(), StringComparer.Ordinal),
        ];
        return library;
    }

    private void ReadGraph(IReadOnlyList<IMethodSymbol> exported)
    {
        var methods = new List<IMethodSymbol>(exported);
        var seen = new HashSet<IMethodSymbol>(exported, SymbolEqualityComparer.Default);
        for (int index = 0; index < methods.Count; index++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            IMethodSymbol method = methods[index];
            var summary = new MethodSummary(method);
            _summaries.Add(method, summary);
            foreach (Edge edge in _graph.NodeOf(method).Edges)
            {
                if (!_callers.TryGetValue(edge.Target, out List<(IMethodSymbol Caller, Edge Edge)>? callers))
                {
                    _callers.Add(edge.Target, callers = []);
                }

                callers.Add((method, edge));
                if (seen.Add(edge.Target))
                {
                    methods.Add(edge.Target);
                }
            }
        }

        // The nodes of all methods are read before, because a caller can mark a result as thrown.
        foreach (IMethodSymbol method in methods)
        {
            ReadNode(_summaries[method], _graph.NodeOf(method));
        }
    }

    private void ReadNode(MethodSummary summary, GraphNode node)
    {
        foreach (ErrorOrigin origin in node.Thrown.Where(origin => LetsPass(origin.Handlers, origin.Error)))
        {
            Add(summary, new ErrorFact(origin.Error, isReturned: false), origin.IsPossible);
        }

        foreach (ErrorOrigin origin in node.Returned)
        {
            Add(summary, new ErrorFact(origin.Error, isReturned: true), origin.IsPossible);
        }

        foreach ((CallSite call, INamedTypeSymbol type) in node.OpenCalls)
        {
            string? member = call.Method.Written().GetDocumentationCommentId();
            if (member is null || Stopped([call.Handlers]) is not { } handled)
            {
                SetIncomplete(summary);
                continue;
            }

            INamedTypeSymbol named = HasTypeParameter(type) ? type.OriginalDefinition : type;
            Add(summary, new OpenCall(named, member, handled, call.IsReturned, call.IsThrown));
        }

        if (node.Boundaries.Count > 0)
        {
            SetIncomplete(summary);
        }
    }

    private void PropagateErrors()
    {
        while (_errors.Count > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            (IMethodSymbol method, ErrorFact fact) = _errors.Dequeue();
            bool isPossible = _summaries[method].IsPossible(fact) ?? true;
            foreach ((IMethodSymbol caller, Edge edge) in CallersOf(method))
            {
                MethodSummary summary = _summaries[caller];
                bool passes = edge.Handlers.All(handlers => LetsPass(handlers, fact.Error));
                if (passes && (!fact.IsReturned || edge.Call.IsThrown))
                {
                    Add(summary, new ErrorFact(fact.Error, isReturned: false), isPossible || edge.IsPossible);
                }

                if (fact.IsReturned && edge.Call.IsReturned)
                {
                    Add(summary, fact, isPossible || edge.IsPossible);
                }
            }
        }
    }

    private void PropagateOpenCalls()
    {
        while (_open.Count > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            (IMethodSymbol method, OpenCall call) = _open.Dequeue();
            foreach ((IMethodSymbol caller, Edge edge) in CallersOf(method))
            {
                MethodSummary summary = _summaries[caller];
                if (Stopped(edge.Handlers) is { } handled)
                {
                    Add(summary, new OpenCall(
                        call.Type,
                        call.Member,
                        call.Handled.Concat(handled),
                        call.IsReturned && edge.Call.IsReturned,
                        call.IsThrown || (call.IsReturned && edge.Call.IsThrown)));
                }
                else
                {
                    SetIncomplete(summary);
                }
            }
        }
    }

    private void PropagateIncompleteness()
    {
        while (_incomplete.Count > 0)
        {
            foreach ((IMethodSymbol caller, Edge _) in CallersOf(_incomplete.Dequeue()))
            {
                SetIncomplete(_summaries[caller]);
            }
        }
    }

    /// <summary>Reads what a method does with delegates and errors that it gets.</summary>
    private void ReadParameters(MethodSummary summary)
    {
        IMethodSymbol method = summary.Method;
        MethodFacts facts = _graph.FactsOf(method);
        summary.IsIterator = (summary.HasErrors || summary.OpenCalls.Any()) && _graph.Source.IsIterator(method);
        IEnumerable<int> receiver = facts.ThrowsReceiver ? [LibraryFacts.Receiver] : [];
        summary.ThrownParameters = [.. receiver, .. facts.ThrownParameters.Where(parameter => IsOf(parameter, method)).Select(parameter => parameter.Ordinal).OrderBy(position => position)];
        foreach (IParameterSymbol parameter in method.Parameters.Where(parameter => parameter.Type.TypeKind == TypeKind.Delegate))
        {
            foreach (IReadOnlyList<HandlerChain?> handlers in _graph.Effects.Of(method, parameter))
            {
                if (Stopped(handlers) is not { } handled)
                {
                    SetIncomplete(summary);
                }
                else if (!summary.Invocations.Any(known => known.Parameter == parameter.Ordinal && known.Handled.SequenceEqual(handled, SymbolEqualityComparer.Default)))
                {
                    summary.Invocations.Add((parameter.Ordinal, handled));
                }
            }

            if (facts.Calls.Any(call => IsPassedToUnknown(call, parameter)))
            {
                SetIncomplete(summary);
            }
        }
    }

    /// <summary>Whether a method passes a delegate that it gets to a method whose code is not known.</summary>
    private bool IsPassedToUnknown(CallSite call, IParameterSymbol parameter)
    {
        IMethodSymbol target = call.Method.Written();
        return call.Delegates.Any(argument => SymbolEqualityComparer.Default.Equals(argument.PassedOn?.OriginalDefinition, parameter.OriginalDefinition))
            && !_graph.Knows(target)
            && !Combinators.Invokes(target)
            && !(_graph.Source.IsForeign(target) && Combinators.IsHarmless(target));
    }

    private static bool IsOf(IParameterSymbol parameter, IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, method);

    private List<(IMethodSymbol Caller, Edge Edge)> CallersOf(IMethodSymbol method) => _callers.TryGetValue(method, out List<(IMethodSymbol Caller, Edge Edge)>? callers) ? callers : [];

    private void Add(MethodSummary summary, ErrorFact fact, bool isPossible)
    {
        if (CanName(fact.Error) && summary.Add(fact, isPossible))
        {
            _errors.Enqueue((summary.Method, fact));
        }
    }

    private void Add(MethodSummary summary, OpenCall call)
    {
        if (!CanName(call.Type) || summary.OpenCalls.Count() >= MostOpenCalls)
        {
            SetIncomplete(summary);
        }
        else if (summary.Add(call))
        {
            _open.Enqueue((summary.Method, call));
        }
    }

    private void SetIncomplete(MethodSummary summary)
    {
        if (!summary.IsIncomplete)
        {
            summary.IsIncomplete = true;
            _incomplete.Enqueue(summary.Method);
        }
    }

    private bool LetsPass(HandlerChain? handlers, INamedTypeSymbol error) => HandlerChain.LetsPass(handlers, error, _symbols.ExceptionOf(error));

    /// <summary>The types that handlers stop; null if a list of types does not describe them.</summary>
    private IReadOnlyList<ITypeSymbol>? Stopped(IReadOnlyList<HandlerChain?> handlers)
    {
        var stopped = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        return handlers.All(chain => HandlerChain.TryGetStopped(chain, _symbols.Exception, stopped)) && stopped.All(CanName)
            ? [.. stopped.OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal)]
            : null;
    }

    /// <summary>Whether an attribute of the assembly can name a type.</summary>
    private bool CanName(ITypeSymbol type) => type is INamedTypeSymbol && !HasTypeParameter(type, isDefinitionAllowed: true) && _compilation.IsSymbolAccessibleWithin(type, _compilation.Assembly);

    /// <summary>Whether a type has an argument that is a type parameter. The definition of a generic type can be named without arguments.</summary>
    private static bool HasTypeParameter(ITypeSymbol type, bool isDefinitionAllowed = false) => type switch
    {
        ITypeParameterSymbol => true,
        INamedTypeSymbol { IsGenericType: true } named when isDefinitionAllowed && SymbolEqualityComparer.Default.Equals(named, named.OriginalDefinition) => false,
        INamedTypeSymbol named => named.TypeArguments.Any(argument => HasTypeParameter(argument)) || (named.ContainingType is { } outer && HasTypeParameter(outer, isDefinitionAllowed)),
        IArrayTypeSymbol array => HasTypeParameter(array.ElementType),
        _ => false,
    };
}
