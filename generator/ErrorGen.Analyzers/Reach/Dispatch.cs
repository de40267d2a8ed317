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
    private readonly Implementations _implementations;
    private readonly Lazy<Registrations> _registrations;
    private readonly Lazy<Mediation> _mediation;

    public Dispatch(SourceCode source)
    {
        _source = source;
        _implementations = new Implementations(source.Compilation);
        _registrations = new Lazy<Registrations>(() => Registrations.Read(source));
        _mediation = new Lazy<Mediation>(() => new Mediation(_implementations));
    }

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
            return new Targets(_source.HasCode(method) || IsSourceConstructor(method) ? [method] : [], unknown: _source.HasCode(method) || _source.IsForeign(method) ? null : "the method has no source");
        }

        if (Mediation.IsHandlerOfParameter(call.Method.ContainingType))
        {
            // The body of a mediator: the call that sends the message names the handler.
            return Targets.None;
        }

        return Dispatched(call, method, caller.ContainingType);
    }

    private static bool IsSourceConstructor(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor && !method.ContainingType.DeclaringSyntaxReferences.IsEmpty;

    private Targets Dispatched(CallSite call, IMethodSymbol method, INamedTypeSymbol? caller)
    {
        INamedTypeSymbol declared = call.Receiver as INamedTypeSymbol is { TypeKind: not TypeKind.Interface } receiver && receiver.InheritsFrom(method.ContainingType)
            ? receiver
            : call.Method.ContainingType;
        IReadOnlyList<INamedTypeSymbol> types = _implementations.Of(declared);
        if (_registrations.Value.Of(declared, caller) is { } registered && types.Any(type => Contains(registered, type)))
        {
            types = [.. types.Where(type => Contains(registered, type))];
        }

        var methods = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        foreach (INamedTypeSymbol type in types)
        {
            if (Implementations.MethodOf(type, call.Method) is { } implementation && (_source.HasCode(implementation) || !implementation.IsAbstract))
            {
                methods.Add(implementation);
            }
        }

        if (methods.Count == 0 && !method.IsAbstract && _source.HasCode(method))
        {
            return new Targets([method]);
        }

        bool isKnown = methods.Count > 0 || _source.IsForeign(method);
        return new Targets([.. methods.Where(_source.HasCode)], methods.Count > 1, isKnown ? null : "no implementation is in this project");
    }

    private static bool Contains(IEnumerable<INamedTypeSymbol> types, INamedTypeSymbol type) => types.Contains(type.OriginalDefinition, SymbolEqualityComparer.Default);
}
