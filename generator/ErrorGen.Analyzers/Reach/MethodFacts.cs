using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Analyzers.Reach;

/// <summary>What one method, lambda or local function does with errors, without what it calls.</summary>
internal sealed class MethodFacts
{
    /// <summary>Errors that are thrown here, with the handlers around the place.</summary>
    public List<ErrorOrigin> Thrown { get; } = [];

    /// <summary>Errors that are created here and returned as values.</summary>
    public List<ErrorOrigin> Returned { get; } = [];

    public List<CallSite> Calls { get; } = [];

    /// <summary>Parameters, or captured parameters, that are invoked here.</summary>
    public List<ParameterInvocation> Invocations { get; } = [];

    /// <summary>Parameters that carry an error which is thrown here.</summary>
    public HashSet<IParameterSymbol> ThrownParameters { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether an error that the object holds is thrown here: <c>throw Error.ToException()</c> in a type of results.</summary>
    public bool ThrowsReceiver { get; set; }

    /// <summary>Places after which nothing is known.</summary>
    public List<Boundary> Boundaries { get; } = [];

    /// <summary>Why the facts of a method without source are missing or not complete.</summary>
    public string? Unknown { get; set; }
}

/// <summary>A place where an error enters the flow.</summary>
internal readonly struct ErrorOrigin(INamedTypeSymbol error, HandlerChain? handlers)
{
    public INamedTypeSymbol Error { get; } = error;

    public HandlerChain? Handlers { get; } = handlers;

    /// <summary>The assembly that exports the fact, for an error in code that is not known.</summary>
    public string? Library { get; init; }

    /// <summary>Whether only one of several implementations has the error.</summary>
    public bool IsPossible { get; init; }
}

/// <summary>A place where the analysis stops, with the reason.</summary>
internal readonly struct Boundary(Location location, string reason)
{
    public Location Location { get; } = location;

    public string Reason { get; } = reason;
}

/// <summary>A call of a delegate that is a parameter.</summary>
internal readonly struct ParameterInvocation(IParameterSymbol parameter, HandlerChain? handlers)
{
    public IParameterSymbol Parameter { get; } = parameter;

    public HandlerChain? Handlers { get; } = handlers;
}

/// <summary>A call, with everything that is known about its targets and its result.</summary>
internal sealed class CallSite(IMethodSymbol method, Location location)
{
    /// <summary>The method as the call names it, with type arguments.</summary>
    public IMethodSymbol Method { get; } = method;

    public Location Location { get; } = location;

    /// <summary>The handlers around the place at which an exception of the call appears; for a task, the place of its await.</summary>
    public HandlerChain? Handlers { get; set; }

    /// <summary>The static type of the receiver, if the call is dispatched at run time.</summary>
    public ITypeSymbol? Receiver { get; init; }

    /// <summary>Whether the result of the call can become the result of the caller.</summary>
    public bool IsReturned { get; set; }

    /// <summary>Whether the result of the call is thrown by the caller.</summary>
    public bool IsThrown { get; set; }

    /// <summary>The static types of the arguments, by which a mediator finds its handler.</summary>
    public IReadOnlyList<ITypeSymbol> ArgumentTypes { get; init; } = [];

    /// <summary>What the arguments are made of.</summary>
    public IReadOnlyList<ArgumentSource> Arguments { get; set; } = [];

    /// <summary>What the object is made of on which the method is called.</summary>
    public ArgumentSource? ReceiverSource { get; set; }

    /// <summary>Delegates that are passed as arguments.</summary>
    public IReadOnlyList<DelegateArgument> Delegates { get; init; } = [];
}

/// <summary>The errors and calls of which an argument or a receiver is made.</summary>
internal readonly struct ArgumentSource(IParameterSymbol? parameter, IReadOnlyList<INamedTypeSymbol> errors, IReadOnlyList<CallSite> calls)
{
    /// <summary>The parameter of the called method; null for the receiver.</summary>
    public IParameterSymbol? Parameter { get; } = parameter;

    public IReadOnlyList<INamedTypeSymbol> Errors { get; } = errors;

    public IReadOnlyList<CallSite> Calls { get; } = calls;
}

/// <summary>A delegate that a call passes on: functions whose code is known, or a parameter of the caller.</summary>
internal readonly struct DelegateArgument(IParameterSymbol parameter, IReadOnlyList<IMethodSymbol> functions, IParameterSymbol? passedOn)
{
    /// <summary>The parameter of the called method.</summary>
    public IParameterSymbol Parameter { get; } = parameter;

    public IReadOnlyList<IMethodSymbol> Functions { get; } = functions;

    /// <summary>The parameter of the caller whose value is passed on.</summary>
    public IParameterSymbol? PassedOn { get; } = passedOn;
}

/// <summary>The <c>try</c> statements around a place, from the innermost to the outermost.</summary>
internal sealed class HandlerChain(TryHandlers handlers, HandlerChain? outer)
{
    /// <summary>Whether no handler stops an exception, so that it leaves the method.</summary>
    public static bool LetsPass(HandlerChain? chain, INamedTypeSymbol error, INamedTypeSymbol exception)
    {
        for (HandlerChain? current = chain; current is not null; current = current.Outer)
        {
            if (current.Handlers.Stops(error, exception))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The types of errors and exceptions that the handlers stop, whatever the error. False if the handlers cannot be described by such a list,
    /// because one of them lets some errors pass before another one stops the rest.
    /// </summary>
    public static bool TryGetStopped(HandlerChain? chain, INamedTypeSymbol exception, ICollection<ITypeSymbol> stopped)
    {
        for (HandlerChain? current = chain; current is not null; current = current.Outer)
        {
            if (!current.Handlers.TryGetStopped(exception, stopped))
            {
                return false;
            }
        }

        return true;
    }

    private TryHandlers Handlers { get; } = handlers;

    private HandlerChain? Outer { get; } = outer;
}

/// <summary>The handlers of one <c>try</c> statement.</summary>
internal sealed class TryHandlers(IReadOnlyList<CatchClause> clauses)
{
    /// <summary>Whether the first clause that catches the exception does not throw it again.</summary>
    public bool Stops(INamedTypeSymbol error, INamedTypeSymbol exception)
    {
        foreach (CatchClause clause in clauses)
        {
            if (clause.Catches(error, exception))
            {
                return !clause.PassesOn;
            }
        }

        return false;
    }

    /// <param name="exception">The base class of all exceptions that carry errors.</param>
    /// <param name="stopped">Gets the types that are stopped.</param>
    public bool TryGetStopped(INamedTypeSymbol exception, ICollection<ITypeSymbol> stopped)
    {
        bool someArePassed = false;
        foreach (CatchClause clause in clauses.Where(clause => clause.CanCatch(exception)))
        {
            if (clause.PassesOn)
            {
                if (clause.CatchesAll(exception))
                {
                    return true;
                }

                someArePassed = true;
            }
            else if (someArePassed || !clause.TryGetCaught(exception, stopped))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>One <c>catch</c> clause.</summary>
/// <param name="type">The type of the clause.</param>
/// <param name="filteredErrors">The types that its filter tests and nothing else, or null if it has no filter.</param>
/// <param name="isUncertain">Whether the clause has another filter, which can be false.</param>
/// <param name="passesOn">Whether the clause throws the exception again, or returns its error.</param>
internal sealed class CatchClause(ITypeSymbol type, IReadOnlyList<ITypeSymbol>? filteredErrors, bool isUncertain, bool passesOn)
{
    public bool PassesOn { get; } = passesOn;

    /// <summary>Whether the clause catches any exception of a family.</summary>
    public bool CanCatch(INamedTypeSymbol exception) => !isUncertain && (exception.InheritsFrom(type) || type.InheritsFrom(exception));

    /// <summary>Whether the clause catches every exception of a family.</summary>
    public bool CatchesAll(INamedTypeSymbol exception) => !isUncertain && filteredErrors is null && exception.InheritsFrom(type);

    /// <summary>Adds the types that the clause catches; false if both its type and its filter select.</summary>
    public bool TryGetCaught(INamedTypeSymbol exception, ICollection<ITypeSymbol> caught)
    {
        if (filteredErrors is not null && !exception.InheritsFrom(type))
        {
            return false;
        }

        foreach (ITypeSymbol selected in filteredErrors ?? [type])
        {
            caught.Add(selected);
        }

        return true;
    }

    public bool Catches(INamedTypeSymbol error, INamedTypeSymbol exception) =>
        !isUncertain
        && exception.InheritsFrom(type)
        && (filteredErrors is null || filteredErrors.Any(tested => exception.InheritsFrom(tested) || error.InheritsFrom(tested)));
}
