using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Reach;

/// <summary>Questions about operations.</summary>
internal static class OperationExtensions
{
    /// <summary>The operation without conversions, parentheses, <c>await</c> and <c>ConfigureAwait</c>.</summary>
    public static IOperation Unwrapped(this IOperation operation)
    {
        for (IOperation current = operation; ;)
        {
            switch (current)
            {
                case IConversionOperation conversion:
                    current = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    current = parenthesized.Operand;
                    break;
                case IAwaitOperation await:
                    current = await.Operation;
                    break;
                case IDelegateCreationOperation creation:
                    current = creation.Target;
                    break;
                case IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "WaitAsync" or "AsTask", Instance: { } task }:
                    current = task;
                    break;
                default:
                    return current;
            }
        }
    }

    /// <summary>The operation at the root of the tree: the body of a method, or an initializer.</summary>
    public static IOperation Root(this IOperation operation)
    {
        IOperation root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root;
    }

    /// <summary>The values that an expression can have: the branches of conditions, the result of a task that is made of a value.</summary>
    public static IEnumerable<IOperation> Values(this IOperation operation)
    {
        var pending = new Stack<IOperation>();
        pending.Push(operation);
        while (pending.Count > 0)
        {
            IOperation current = pending.Pop().Unwrapped();
            switch (current)
            {
                case IConditionalOperation { WhenFalse: { } otherwise } conditional:
                    pending.Push(conditional.WhenTrue);
                    pending.Push(otherwise);
                    break;
                case ICoalesceOperation coalesce:
                    pending.Push(coalesce.Value);
                    pending.Push(coalesce.WhenNull);
                    break;
                case ISwitchExpressionOperation @switch:
                    foreach (ISwitchExpressionArmOperation arm in @switch.Arms)
                    {
                        pending.Push(arm.Value);
                    }

                    break;
                case ISimpleAssignmentOperation assignment:
                    pending.Push(assignment.Value);
                    break;
                case IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask" }, Arguments: [var result] }:
                    pending.Push(result.Value);
                    break;
                case IObjectCreationOperation { Type: { Name: "ValueTask" }, Arguments: [var result] }:
                    pending.Push(result.Value);
                    break;
                case ITupleOperation tuple:
                    foreach (IOperation element in tuple.Elements)
                    {
                        pending.Push(element);
                    }

                    break;
                default:
                    yield return current;
                    break;
            }
        }
    }
}
