using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Analyzers.Reach;

/// <summary>
/// Finds the handler of a message by its shape: exactly one class implements an interface such as <c>IRequestHandler&lt;Message, ...&gt;</c>, and
/// a method gets the message as an argument.
/// </summary>
internal sealed class Mediation
{
    private const string HandlerSuffix = "Handler";

    private readonly Dictionary<ITypeSymbol, List<(INamedTypeSymbol Type, INamedTypeSymbol Interface)>> _handlers = new(SymbolEqualityComparer.Default);
    private readonly List<(INamedTypeSymbol Type, IMethodSymbol Method, IParameterSymbol Next)> _behaviors = [];

    public Mediation(Implementations implementations)
    {
        foreach (INamedTypeSymbol type in implementations.Types.Where(type => !type.IsAbstract))
        {
            foreach (INamedTypeSymbol implemented in type.AllInterfaces.Where(candidate => candidate.TypeArguments.Length > 0))
            {
                Read(type, implemented);
            }
        }
    }

    /// <summary>Whether a type is an interface of handlers for a type parameter, as in the body of a mediator.</summary>
    public static bool IsHandlerOfParameter(INamedTypeSymbol? type) =>
        type is { TypeKind: TypeKind.Interface, TypeArguments: [ITypeParameterSymbol, ..] } && (IsHandler(type) || IsBehavior(type));

    /// <summary>The handler and the behaviours of a message, or null if the call does not send one.</summary>
    public Targets? TargetsOf(CallSite call, IMethodSymbol method)
    {
        if (IsHandler(method.ContainingType) || method.ContainingType.AllInterfaces.Any(IsHandler) || method.MethodKind == MethodKind.Constructor)
        {
            return null;
        }

        foreach (ITypeSymbol argument in call.ArgumentTypes)
        {
            if (_handlers.TryGetValue(argument, out List<(INamedTypeSymbol Type, INamedTypeSymbol Interface)>? handlers) && handlers.Count == 1 && Sends(method))
            {
                IMethodSymbol[] methods = [.. handlers[0].Interface.GetMembers().OfType<IMethodSymbol>()
                    .Select(member => handlers[0].Type.FindImplementationForInterfaceMember(member)).OfType<IMethodSymbol>().Select(SymbolExtensions.Written)];
                (INamedTypeSymbol Type, IMethodSymbol Method, IParameterSymbol Next)[] around = [.. _behaviors.Where(behavior => Applies(behavior.Type, argument))];
                return new Targets([.. methods, .. around.Select(behavior => behavior.Method)])
                {
                    Around = [.. around.Select(behavior => (behavior.Method, behavior.Next))],
                };
            }
        }

        return null;
    }

    /// <summary>Whether a method takes any message: its parameter is generic, an interface or an object.</summary>
    private static bool Sends(IMethodSymbol method) => method.Parameters.Any(parameter =>
        parameter.Type is ITypeParameterSymbol or { TypeKind: TypeKind.Interface } or { SpecialType: SpecialType.System_Object });

    private static bool IsHandler(INamedTypeSymbol type) => type.TypeKind == TypeKind.Interface && type.Name.EndsWith(HandlerSuffix, StringComparison.Ordinal);

    private static bool IsBehavior(INamedTypeSymbol type) => type.TypeKind == TypeKind.Interface
        && (type.Name.EndsWith("Behavior", StringComparison.Ordinal) || type.Name.EndsWith("Behaviour", StringComparison.Ordinal));

    /// <summary>Whether a generic behaviour accepts a message: its constraints are met.</summary>
    private static bool Applies(INamedTypeSymbol type, ITypeSymbol message) =>
        type.TypeParameters.Length == 0 || type.TypeParameters[0].ConstraintTypes.All(constraint =>
            constraint is ITypeParameterSymbol
            || message.InheritsFrom(constraint)
            || message.AllInterfaces.Any(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, constraint.OriginalDefinition)));

    private void Read(INamedTypeSymbol type, INamedTypeSymbol implemented)
    {
        if (IsHandler(implemented) && implemented.TypeArguments[0] is INamedTypeSymbol message)
        {
            if (!_handlers.TryGetValue(message, out List<(INamedTypeSymbol Type, INamedTypeSymbol Interface)>? handlers))
            {
                _handlers.Add(message, handlers = []);
            }

            handlers.Add((type, implemented));
        }
        else if (IsBehavior(implemented))
        {
            foreach (IMethodSymbol method in implemented.GetMembers().OfType<IMethodSymbol>()
                .Select(member => type.FindImplementationForInterfaceMember(member)).OfType<IMethodSymbol>().Select(SymbolExtensions.Written))
            {
                if (method.Parameters.FirstOrDefault(parameter => parameter.Type.TypeKind == TypeKind.Delegate) is { } next)
                {
                    _behaviors.Add((type, method, next));
                }
            }
        }
    }
}
