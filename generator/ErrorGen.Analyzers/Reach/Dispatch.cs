using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Analyzers.Reach;

/// <summary>The methods that a call can run.</summary>
internal sealed class Targets(IReadOnlyList<IMethodSymbol> methods, bool isPossible = false, string? unknown = null)
{
    public static readonly Targets None = new([]);

    public IReadOnlyList<IMethodSymbol> Methods { get; } = methods;

    /// <summary>Whether it is one of several methods, so that each is possible only.</summary>
    public bool IsPossible { get; } = isPossible;

    /// <summary>Why no method is known, if it can be one that matters.</summary>
    public string? Unknown { get; } = unknown;

    /// <summary>The type on which a member is called that other assemblies can implement, if the call is left to them.</summary>
    public INamedTypeSymbol? Open { get; init; }

    /// <summary>The methods that run around the target, such as the behaviours of a mediator, with the parameter that continues.</summary>
    public IReadOnlyList<(IMethodSymbol Method, IParameterSymbol Next)> Around { get; init; } = [];

    /// <summary>The handlers of the methods that run around the target.</summary>
    public IReadOnlyList<HandlerChain?> Handlers(ParameterEffects effects) =>
        [.. Around.SelectMany(around => effects.Of(around.Method, around.Next) is [var first, ..] ? first : [])];
}

/// <summary>Resolves calls: virtual methods, interfaces, registered services, and messages that a mediator sends to their handler.</summary>
internal sealed class Dispatch
{
    private readonly SourceCode _source;
    private readonly LibraryFacts _libraries;
    private readonly bool _isLibrary;
    private readonly Implementations _implementations;
    private readonly Lazy<Registrations> _registrations;
    private readonly Lazy<Mediation> _mediation;

    /// <param name="source">The known code.</param>
    /// <param name="libraries">The facts of other assemblies.</param>
    /// <param name="isLibrary">Whether calls of members that other assemblies can implement are left open.</param>
    public Dispatch(SourceCode source, LibraryFacts libraries, bool isLibrary)
    {
        _source = source;
        _libraries = libraries;
        _isLibrary = isLibrary;
        _implementations = new Implementations([.. source.Assemblies, .. libraries.Assemblies]);
        _registrations = new Lazy<Registrations>(() => Registrations.Read(source, libraries));
        _mediation = new Lazy<Mediation>(() => new Mediation(_implementations));
    }

    /// <summary>The services that the code registers literally.</summary>
    public Registrations Registrations => _registrations.Value;

    public Targets TargetsOf(CallSite call, IMethodSymbol caller)
    {
        IMethodSymbol method = call.Method.Written();
        if (Declarations.ErrorsOf(method).Count > 0)
        {
            return new Targets([method]);
        }

        if (_mediation.Value.TargetsOf(call, method) is { } handled)
        {
            return handled;
        }

        bool isDispatched = call.Receiver is not null && (method.IsAbstract || method.IsVirtual || method.IsOverride) && call.Receiver is not { IsSealed: true };
        if (!isDispatched)
        {
            return new Targets(_libraries.HasFactsOf(method) ? [method] : [], unknown: _libraries.ReasonFor(method));
        }

        if (Mediation.IsHandlerOfParameter(call.Method.ContainingType))
        {
            // The body of a mediator: the call that sends the message names the handler.
            return Targets.None;
        }

        return Dispatched(call, method, caller.ContainingType);
    }

    private Targets Dispatched(CallSite call, IMethodSymbol method, INamedTypeSymbol? caller)
    {
        INamedTypeSymbol declared = call.Receiver as INamedTypeSymbol is { TypeKind: not TypeKind.Interface } receiver && receiver.InheritsFrom(method.ContainingType)
            ? receiver
            : call.Method.ContainingType;
        if (_isLibrary && !_source.IsForeign(method) && Visibility.CanBeImplementedOutside(declared, method))
        {
            return new Targets([]) { Open = declared };
        }

        IReadOnlyList<INamedTypeSymbol> types = _implementations.Of(declared);
        if (_registrations.Value.Of(declared, caller) is { } registered && types.Any(type => Contains(registered, type)))
        {
            types = [.. types.Where(type => Contains(registered, type))];
        }

        var methods = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        foreach (INamedTypeSymbol type in types)
        {
            if (Implementations.MethodOf(type, call.Method) is { } implementation && (_libraries.HasFactsOf(implementation) || !implementation.IsAbstract))
            {
                methods.Add(implementation);
            }
        }

        if (methods.Count == 0 && !method.IsAbstract && _libraries.HasFactsOf(method))
        {
            return new Targets([method]);
        }

        bool isKnown = methods.Count > 0 || _source.IsForeign(method);
        string? unknown = isKnown ? methods.Select(_libraries.ReasonFor).FirstOrDefault(reason => reason is not null) : "no implementation is in this project";
        return new Targets([.. methods.Where(_libraries.HasFactsOf)], methods.Count > 1, unknown);
    }

    private static bool Contains(IEnumerable<INamedTypeSymbol> types, INamedTypeSymbol type) => types.Contains(type.OriginalDefinition, SymbolEqualityComparer.Default);
}
