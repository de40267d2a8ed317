using ErrorGen.Analyzers.Reach;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Endpoints;

/// <summary>Calls that make a response with a status of 400 to 499 and nothing else than a text.</summary>
internal static class StatusResults
{
    private const string StatusCode = "statusCode";

    /// <summary>The status of a call such as <c>Results.NotFound()</c>; null for any other call, and for one with data.</summary>
    public static int? StatusOf(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        int? status = !IsFactory(method.ContainingType) ? null : method.Name switch
        {
            "BadRequest" => 400,
            "Unauthorized" => 401,
            "Forbid" => 403,
            "NotFound" => 404,
            "Conflict" => 409,
            "UnprocessableEntity" => 422,
            "StatusCode" or "Problem" => Constant(call),
            _ => null,
        };
        return status is >= 400 and <= 499 && call.Arguments.All(HasNoData) ? status : null;
    }

    /// <summary>Whether a type has methods that make results: <c>Results</c>, <c>TypedResults</c>, or a controller.</summary>
    public static bool IsFactory(INamedTypeSymbol? type) => type switch
    {
        { Name: "Results" or "TypedResults" } => type.ContainingNamespace.IsNamed("Microsoft.AspNetCore.Http"),
        { Name: "ControllerBase" } => type.ContainingNamespace.IsNamed("Microsoft.AspNetCore.Mvc"),
        _ => false,
    };

    /// <summary>Whether a value is a result of the function in which it is, and nothing is done with it before.</summary>
    public static bool IsReturned(IOperation value)
    {
        for (IOperation current = value; current.Parent is { } parent; current = parent)
        {
            switch (parent)
            {
                case IReturnOperation:
                    return true;
                case IConversionOperation or IParenthesizedOperation or ICoalesceOperation:
                    break;
                case ISwitchExpressionOperation @switch when @switch.Value != current:
                    break;
                case IConditionalOperation conditional when conditional.Condition != current:
                    break;
                case ISwitchExpressionArmOperation arm when arm.Value == current:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private static int? Constant(IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == StatusCode)?.Value.Unwrapped() is { ConstantValue: { HasValue: true, Value: int status } } ? status : null;

    /// <summary>A text is for people, so that the message of an error replaces it. Anything else is for programs.</summary>
    private static bool HasNoData(IArgumentOperation argument) =>
        argument.IsImplicit
        || argument.ArgumentKind is ArgumentKind.DefaultValue
        || argument.Parameter?.Name == StatusCode
        || (argument.Parameter?.Name is "error" or "value" or "detail" or "title"
            && argument.Value.Unwrapped() is IInterpolatedStringOperation or { ConstantValue: { HasValue: true, Value: string } });
}
