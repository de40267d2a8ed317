using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Analyzers.Reach;

/// <summary>Whether a method invokes a delegate that it gets, and with which handlers around.</summary>
internal sealed class ParameterEffects(Func<IMethodSymbol, MethodFacts> factsOf)
{
    private const int LongestChain = 8;

    private readonly ConcurrentDictionary<IParameterSymbol, IReadOnlyList<IReadOnlyList<HandlerChain?>>> _effects = new(SymbolEqualityComparer.Default);

    /// <summary>Returns the handlers of each place that invokes the parameter; empty if none does.</summary>
    public IReadOnlyList<IReadOnlyList<HandlerChain?>> Of(IMethodSymbol method, IParameterSymbol parameter) =>
        _effects.TryGetValue(parameter, out IReadOnlyList<IReadOnlyList<HandlerChain?>>? known)
            ? known
            : _effects.GetOrAdd(parameter, Find(method, parameter, []));

    private List<IReadOnlyList<HandlerChain?>> Find(IMethodSymbol function, IParameterSymbol parameter, List<IMethodSymbol> visited)
    {
        var found = new List<IReadOnlyList<HandlerChain?>>();
        if (visited.Count > LongestChain || visited.Contains(function, SymbolEqualityComparer.Default))
        {
            return found;
        }

        visited.Add(function);
        MethodFacts facts = factsOf(function);
        found.AddRange(facts.Invocations.Where(invocation => IsSame(invocation.Parameter, parameter)).Select(invocation => (IReadOnlyList<HandlerChain?>)[invocation.Handlers]));
        foreach (CallSite call in facts.Calls)
        {
            // A nested function, which sees the parameter of the method around it.
            if (call.Method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction)
            {
                AddAll(found, call, Find(call.Method, parameter, visited));
            }

            foreach (DelegateArgument argument in call.Delegates)
            {
                Add(found, call, argument, parameter, visited);
            }
        }

        visited.RemoveAt(visited.Count - 1);
        return found;
    }

    private void Add(List<IReadOnlyList<HandlerChain?>> found, CallSite call, DelegateArgument argument, IParameterSymbol parameter, List<IMethodSymbol> visited)
    {
        IMethodSymbol target = Symbols.SymbolExtensions.Written(call.Method);
        bool isInvokedOutside = Combinators.Invokes(target);
        if (argument.PassedOn is { } passedOn && IsSame(passedOn, parameter))
        {
            if (isInvokedOutside)
            {
                found.Add([call.Handlers]);
            }
            else if (target.Parameters.Length > argument.Parameter.Ordinal)
            {
                AddAll(found, call, Find(target, target.Parameters[argument.Parameter.Ordinal], visited));
            }
        }

        foreach (IMethodSymbol nested in argument.Functions.Where(function => function.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction))
        {
            List<IReadOnlyList<HandlerChain?>> inside = Find(nested, parameter, visited);
            if (inside.Count > 0 && (isInvokedOutside || target.Parameters.Length <= argument.Parameter.Ordinal || Find(target, target.Parameters[argument.Parameter.Ordinal], visited).Count > 0))
            {
                AddAll(found, call, inside);
            }
        }
    }

    private static void AddAll(List<IReadOnlyList<HandlerChain?>> found, CallSite call, IEnumerable<IReadOnlyList<HandlerChain?>> inside)
    {
        foreach (IReadOnlyList<HandlerChain?> handlers in inside)
        {
            found.Add([call.Handlers, .. handlers]);
        }
    }

    private static bool IsSame(IParameterSymbol parameter, IParameterSymbol other) => SymbolEqualityComparer.Default.Equals(parameter.OriginalDefinition, other.OriginalDefinition);
}
