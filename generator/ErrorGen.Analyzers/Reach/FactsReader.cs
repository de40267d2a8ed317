using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Reach;

/// <summary>Reads the facts of one function from its operations. Nested functions have facts of their own.</summary>
internal sealed partial class FactsReader : OperationWalker
{
    private readonly ErrorSymbols _symbols;
    private readonly Delegates _delegates;
    private readonly ErrorFlow _flow;
    private readonly MethodFacts _facts = new();
    private readonly Dictionary<IOperation, CallSite> _calls = [];
    private readonly Dictionary<ILocalSymbol, List<CallSite>> _waiting = new(SymbolEqualityComparer.Default);
    private readonly List<(CallSite Call, IArgumentOperation[] Arguments, IOperation? Instance)> _arguments = [];
    private readonly List<IOperation> _returned = [];
    private readonly List<IOperation> _thrown = [];
    private HandlerChain? _handlers;

    private FactsReader(ErrorSymbols symbols, Delegates delegates, IReadOnlyList<IOperation> roots)
    {
        _symbols = symbols;
        var locals = LocalValues.Of(roots);
        _flow = new ErrorFlow(symbols, locals);
        _delegates = delegates.In(locals);
    }

    public static MethodFacts Read(ErrorSymbols symbols, Delegates delegates, IReadOnlyList<IOperation> roots)
    {
        var reader = new FactsReader(symbols, delegates, roots);
        foreach (IOperation root in roots)
        {
            reader.VisitRoot(root);
        }

        reader.MarkResults();
        return reader._facts;
    }

    public override void VisitAnonymousFunction(IAnonymousFunctionOperation operation)
    {
        // The facts of a lambda are read when something invokes it.
    }

    public override void VisitLocalFunction(ILocalFunctionOperation operation)
    {
        // As for lambdas.
    }

    public override void VisitNameOf(INameOfOperation operation)
    {
        // Nothing inside is executed.
    }

    public override void VisitTry(ITryOperation operation)
    {
        HandlerChain? outer = _handlers;
        _handlers = new HandlerChain(Handlers.Of(operation), outer);
        Visit(operation.Body);
        _handlers = outer;
        foreach (ICatchClauseOperation clause in operation.Catches)
        {
            Visit(clause);
        }

        Visit(operation.Finally);
    }

    public override void VisitThrow(IThrowOperation operation)
    {
        if (operation.Exception is { } exception)
        {
            ErrorFlow.Sources sources = _flow.Of(exception);
            foreach (INamedTypeSymbol error in sources.Errors)
            {
                _facts.Thrown.Add(new ErrorOrigin(error, _handlers));
            }

            if (_symbols.IsException(exception.Unwrapped().Type))
            {
                _thrown.AddRange(sources.Calls);
                _facts.ThrownParameters.UnionWith(sources.Parameters);
                _facts.ThrowsReceiver |= sources.HasReceiver;
                if (sources.HasUnknown)
                {
                    _facts.Boundaries.Add(new Boundary(operation.Syntax.GetLocation(), "the exception comes from a variable"));
                }
            }
        }

        base.VisitThrow(operation);
    }

    public override void VisitReturn(IReturnOperation operation)
    {
        if (operation.ReturnedValue is { } value)
        {
            Return(value);
        }

        base.VisitReturn(operation);
    }

    public override void VisitSimpleAssignment(ISimpleAssignmentOperation operation)
    {
        // A result in an "out" parameter is returned too.
        if (operation.Target is IParameterReferenceOperation { Parameter: { RefKind: RefKind.Out or RefKind.Ref } parameter } && _symbols.IsError(parameter.Type))
        {
            Return(operation.Value);
        }

        base.VisitSimpleAssignment(operation);
    }

    public override void VisitInvocation(IInvocationOperation operation)
    {
        IMethodSymbol method = operation.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            Invoke(operation);
        }
        else if (IsBuilder(method.ContainingType))
        {
            Collect(operation.Arguments);
        }
        else if (method.Name is "FromException" or "SetException" && method.ContainingNamespace.IsNamed("System.Threading.Tasks"))
        {
            HandlerChain? handlers = Consumption.Of(operation).Kind == ConsumptionKind.Here ? _handlers : null;
            Collect(operation.Arguments, handlers);
        }
        else
        {
            bool isDispatched = operation.IsVirtual && operation.Instance is not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance, Syntax.RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.BaseExpression };
            Call(operation, method, operation.Arguments, isDispatched ? operation.Instance?.Type ?? method.ContainingType : null);
        }

        base.VisitInvocation(operation);
    }

    public override void VisitObjectCreation(IObjectCreationOperation operation)
    {
        if (IsBuilder(operation.Type))
        {
            Collect(operation.Arguments);
        }
        else if (operation.Constructor is { } constructor)
        {
            Call(operation, constructor, operation.Arguments, null);
        }

        base.VisitObjectCreation(operation);
    }

    public override void VisitPropertyReference(IPropertyReferenceOperation operation)
    {
        ITypeSymbol? receiver = operation.Property.IsVirtual || operation.Property.IsAbstract || operation.Property.IsOverride ? operation.Instance?.Type : null;
        bool isTarget = operation.Parent is IAssignmentOperation assignment && assignment.Target == operation;
        if (isTarget && operation.Property.SetMethod is { } setter)
        {
            Call(operation, setter, operation.Arguments, receiver);
        }

        if ((!isTarget || operation.Parent is ICompoundAssignmentOperation or ICoalesceAssignmentOperation) && operation.Property.GetMethod is { } getter)
        {
            Call(operation, getter, operation.Arguments, receiver);
        }

        base.VisitPropertyReference(operation);
    }

    public override void VisitBinaryOperator(IBinaryOperation operation)
    {
        CallOperator(operation, operation.OperatorMethod);
        base.VisitBinaryOperator(operation);
    }

    public override void VisitUnaryOperator(IUnaryOperation operation)
    {
        CallOperator(operation, operation.OperatorMethod);
        base.VisitUnaryOperator(operation);
    }

    public override void VisitConversion(IConversionOperation operation)
    {
        CallOperator(operation, operation.OperatorMethod);
        base.VisitConversion(operation);
    }

    public override void VisitUsing(IUsingOperation operation)
    {
        foreach (ITypeSymbol type in operation.Resources is IVariableDeclarationGroupOperation group
            ? group.Declarations.SelectMany(declaration => declaration.Declarators).Select(declarator => declarator.Symbol.Type)
            : operation.Resources.Type is { } single ? [single] : Array.Empty<ITypeSymbol>())
        {
            Dispose(operation, type, operation.IsAsynchronous);
        }

        base.VisitUsing(operation);
    }

    public override void VisitUsingDeclaration(IUsingDeclarationOperation operation)
    {
        foreach (IVariableDeclaratorOperation declarator in operation.DeclarationGroup.Declarations.SelectMany(declaration => declaration.Declarators))
        {
            Dispose(operation, declarator.Symbol.Type, operation.IsAsynchronous);
        }

        base.VisitUsingDeclaration(operation);
    }

    public override void VisitLocalReference(ILocalReferenceOperation operation)
    {
        // The exception of a task appears where the task is used first.
        if (_waiting.TryGetValue(operation.Local, out List<CallSite>? calls))
        {
            HandlerChain? handlers = Consumption.Of(operation).Kind == ConsumptionKind.Here ? _handlers : null;
            calls.ForEach(call => call.Handlers = handlers);
            _waiting.Remove(operation.Local);
        }
    }

    public override void VisitDynamicInvocation(IDynamicInvocationOperation operation)
    {
        _facts.Boundaries.Add(new Boundary(operation.Syntax.GetLocation(), "the call is dynamic"));
        base.VisitDynamicInvocation(operation);
    }

    public override void DefaultVisit(IOperation operation)
    {
        // What does not compile calls something that is not known: code that another generator writes, which the export of facts does not see.
        if (operation.Kind is OperationKind.Invalid)
        {
            _facts.Boundaries.Add(new Boundary(operation.Syntax.GetLocation(), "the code is not complete"));
        }

        base.DefaultVisit(operation);
    }

    private void VisitRoot(IOperation root)
    {
        switch (root)
        {
            case IAnonymousFunctionOperation lambda:
                Visit(lambda.Body);
                break;
            case ILocalFunctionOperation local:
                Visit(local.Body);
                break;
            default:
                Visit(root);
                break;
        }
    }

    private void Return(IOperation value)
    {
        ErrorFlow.Sources sources = _flow.Of(value);
        foreach (INamedTypeSymbol error in sources.Errors)
        {
            _facts.Returned.Add(new ErrorOrigin(error, null));
        }

        _returned.AddRange(sources.Calls);
    }

    private void CallOperator(IOperation operation, IMethodSymbol? method)
    {
        if (method is not null)
        {
            Call(operation, method, [], null);
        }
    }

    private void Dispose(IOperation operation, ITypeSymbol type, bool isAsynchronous)
    {
        IMethodSymbol? method = type.GetMembers(isAsynchronous ? "DisposeAsync" : "Dispose").OfType<IMethodSymbol>().FirstOrDefault(candidate => candidate.Parameters.IsEmpty);
        if (method is not null && !_delegates.IsIrrelevant(method))
        {
            _facts.Calls.Add(new CallSite(method, operation.Syntax.GetLocation()) { Handlers = _handlers, Receiver = method.IsVirtual || method.IsAbstract ? type : null });
        }
    }

    private bool IsBuilder(ITypeSymbol? type) => type is not null && SymbolEqualityComparer.Default.Equals(type, _symbols.AggregateBuilder);

    private void Collect(IEnumerable<IArgumentOperation> arguments) => Collect(arguments, _handlers);

    /// <summary>Errors that are given to something that answers them.</summary>
    private void Collect(IEnumerable<IArgumentOperation> arguments, HandlerChain? handlers)
    {
        foreach (ErrorFlow.Sources sources in arguments.Select(argument => _flow.Of(argument.Value)))
        {
            foreach (INamedTypeSymbol error in sources.Errors)
            {
                _facts.Thrown.Add(new ErrorOrigin(error, handlers));
            }

            _thrown.AddRange(sources.Calls);
        }
    }

    private void MarkResults()
    {
        foreach ((CallSite call, IArgumentOperation[] arguments, IOperation? instance) in _arguments)
        {
            call.ReceiverSource = instance is null or IInstanceReferenceOperation ? null : SourceOf(instance, null);
            call.Arguments = [.. arguments.Select(SourceOf).OfType<ArgumentSource>()];
        }

        foreach (IOperation operation in _returned)
        {
            if (_calls.TryGetValue(operation, out CallSite? call))
            {
                call.IsReturned = true;
            }
        }

        foreach (IOperation operation in _thrown)
        {
            if (_calls.TryGetValue(operation, out CallSite? call))
            {
                call.IsThrown = true;
            }
        }
    }
}
