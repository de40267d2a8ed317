using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Reach;

/// <content>Calls of methods and delegates, with what is passed to them.</content>
internal sealed partial class FactsReader
{
    private void Call(IOperation operation, IMethodSymbol method, IEnumerable<IArgumentOperation> arguments, ITypeSymbol? receiver)
    {
        if (_delegates.IsIrrelevant(method) && !arguments.Any(argument => argument.Parameter?.Type.TypeKind == TypeKind.Delegate || Delegates.IsFunction(argument.Value)))
        {
            return;
        }

        // Members of errors, such as ToException, are known.
        if (_symbols.IsError(method.ContainingType) || _symbols.IsException(method.ContainingType))
        {
            return;
        }

        IArgumentOperation[] passed = [.. arguments];
        var call = new CallSite(method, operation.Syntax.GetLocation())
        {
            Handlers = _handlers,
            Receiver = receiver,
            ArgumentTypes = [.. passed.Select(argument => argument.Value.Unwrapped().Type).OfType<ITypeSymbol>()],
            Delegates = [.. passed.Select(Passed).OfType<DelegateArgument>()],
        };
        Place(operation, method, call);
        _facts.Calls.Add(call);
        _calls[operation] = call;
        _arguments.Add((call, passed, InstanceOf(operation)));
    }

    /// <summary>Decides which handlers apply to an exception of a call that does not run or end at its place in the source.</summary>
    private void Place(IOperation operation, IMethodSymbol method, CallSite call)
    {
        if (!method.ReturnType.IsTask() && !_delegates.IsIterator(method))
        {
            return;
        }

        var consumption = Consumption.Of(operation);
        if (consumption.Kind == ConsumptionKind.Here)
        {
            return;
        }

        call.Handlers = null;
        if (consumption.Local is { } local)
        {
            if (!_waiting.TryGetValue(local, out List<CallSite>? calls))
            {
                _waiting.Add(local, calls = []);
            }

            calls.Add(call);
        }
    }

    private DelegateArgument? Passed(IArgumentOperation argument)
    {
        if (argument.Parameter is not { } parameter || !(parameter.Type.TypeKind == TypeKind.Delegate || Delegates.IsFunction(argument.Value)))
        {
            return null;
        }

        Delegates.Found found = _delegates.Of(argument.Value);
        return new DelegateArgument(parameter.OriginalDefinition, found.Functions, found.Parameter);
    }

    /// <summary>Reads a call of a delegate.</summary>
    private void Invoke(IInvocationOperation operation)
    {
        IOperation? target = operation.Instance is IConditionalAccessInstanceOperation ? Accessed(operation) : operation.Instance;
        if (target is null)
        {
            return;
        }

        Delegates.Found found = _delegates.Of(target);
        if (found.Parameter is { } parameter)
        {
            bool isElsewhere = operation.Type.IsTask() && Consumption.Of(operation).Kind != ConsumptionKind.Here;
            _facts.Invocations.Add(new ParameterInvocation(parameter, isElsewhere ? null : _handlers));
        }

        foreach (IMethodSymbol function in found.Functions)
        {
            var call = new CallSite(function, operation.Syntax.GetLocation()) { Handlers = _handlers };
            Place(operation, function, call);
            _facts.Calls.Add(call);
            _calls[operation] = call;
        }

        if (found.IsUnknown)
        {
            _facts.Boundaries.Add(new Boundary(operation.Syntax.GetLocation(), "a delegate is called"));
        }
    }

    private static IOperation? Accessed(IOperation operation)
    {
        for (IOperation? parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access)
            {
                return access.Operation;
            }
        }

        return null;
    }

    /// <summary>The errors and calls of an argument that can carry an error; null if it does not have any.</summary>
    private ArgumentSource? SourceOf(IArgumentOperation argument)
    {
        if (argument.Parameter is not { Type: { SpecialType: SpecialType.None, TypeKind: not TypeKind.Delegate } } parameter)
        {
            return null;
        }

        return SourceOf(argument.Value, parameter.OriginalDefinition);
    }

    /// <summary>The object on which a member is called, if a call can make it.</summary>
    private static IOperation? InstanceOf(IOperation operation) => operation switch
    {
        IInvocationOperation { Instance: IConditionalAccessInstanceOperation } => Accessed(operation),
        IPropertyReferenceOperation { Instance: IConditionalAccessInstanceOperation } => Accessed(operation),
        IInvocationOperation { Instance: { } instance } => instance,
        IPropertyReferenceOperation { Instance: { } instance } => instance,
        _ => null,
    };

    private ArgumentSource? SourceOf(IOperation value, IParameterSymbol? parameter)
    {
        ErrorFlow.Sources sources = _flow.Of(value);
        CallSite[] calls = [.. sources.Calls.Select(operation => _calls.TryGetValue(operation, out CallSite? call) ? call : null).OfType<CallSite>()];
        return sources.Errors.Count + calls.Length > 0 ? new ArgumentSource(parameter, [.. sources.Errors], calls) : null;
    }
}
