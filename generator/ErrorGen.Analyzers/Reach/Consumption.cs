using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Reach;

/// <summary>Where the exception of a task, or of an iterator, appears.</summary>
internal enum ConsumptionKind
{
    /// <summary>Where the call is written: it is awaited or enumerated there, or passed on.</summary>
    Here,

    /// <summary>At the first use of a local variable.</summary>
    Later,

    /// <summary>In the caller, or nowhere.</summary>
    Returned,
}

/// <summary>What becomes of the task that a call returns.</summary>
internal readonly struct Consumption(ConsumptionKind kind, ILocalSymbol? local = null)
{
    public ConsumptionKind Kind { get; } = kind;

    /// <summary>The variable to which the task is assigned.</summary>
    public ILocalSymbol? Local { get; } = local;

    public static Consumption Of(IOperation call)
    {
        for (IOperation operation = call; operation.Parent is { } parent; operation = parent)
        {
            switch (parent)
            {
                case IAwaitOperation or IForEachLoopOperation:
                    return new Consumption(ConsumptionKind.Here);
                case IReturnOperation or IExpressionStatementOperation or IDiscardOperation:
                    return new Consumption(ConsumptionKind.Returned);
                case IVariableDeclaratorOperation declarator:
                    return new Consumption(ConsumptionKind.Later, declarator.Symbol);
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation local }:
                    return new Consumption(ConsumptionKind.Later, local.Local);
                case ISimpleAssignmentOperation:
                    return new Consumption(ConsumptionKind.Returned);
                case IInvocationOperation { TargetMethod: { Name: "Wait" or "GetResult" } } when operation == ((IInvocationOperation)parent).Instance:
                    return new Consumption(ConsumptionKind.Here);
                case IPropertyReferenceOperation { Property.Name: "Result" }:
                    return new Consumption(ConsumptionKind.Here);
                case IInvocationOperation { TargetMethod: { Name: "ConfigureAwait" or "WaitAsync" or "AsTask" or "GetAwaiter" } } when operation == ((IInvocationOperation)parent).Instance:
                    break;
                case IInvocationOperation { TargetMethod: { Name: "WhenAll" or "WhenAny", ContainingType: var type } } when type.IsTask():
                    break;
                case IInvocationOperation or IObjectCreationOperation { Type.Name: not "ValueTask" }:
                    return new Consumption(ConsumptionKind.Here);
                case IBlockOperation or IMethodBodyOperation or IAnonymousFunctionOperation:
                    return new Consumption(ConsumptionKind.Returned);
            }
        }

        return new Consumption(ConsumptionKind.Here);
    }
}
