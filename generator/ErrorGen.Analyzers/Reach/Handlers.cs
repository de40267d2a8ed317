using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Reach;

/// <summary>Reads the <c>catch</c> clauses of a <c>try</c> statement.</summary>
internal static class Handlers
{
    public static TryHandlers Of(ITryOperation operation) => new([.. operation.Catches.Select(Read)]);

    /// <summary>Whether the code of a clause throws the caught exception again, or returns it or its error.</summary>
    public static bool PassesOn(ICatchClauseOperation clause)
    {
        ILocalSymbol? local = ExceptionOf(clause);
        foreach (IOperation operation in clause.Handler.Descendants())
        {
            switch (operation)
            {
                case IThrowOperation { Exception: null }:
                    return true;
                case IThrowOperation { Exception: { } thrown } when local is not null && thrown.Unwrapped() is { } value && IsCaught(value, local):
                    return true;
                case IReturnOperation { ReturnedValue: { } returned } when local is not null && returned.DescendantsAndSelf().Any(part => IsCaught(part, local)):
                    return true;
                case IInvocationOperation { TargetMethod: { ContainingType: { Name: "ExceptionDispatchInfo" }, Name: "Capture" or "Throw" } } call
                    when local is not null && call.Arguments.Any(argument => IsCaught(argument.Value.Unwrapped(), local)):
                    return true;
            }
        }

        return false;
    }

    private static CatchClause Read(ICatchClauseOperation clause) => clause.Filter is null
        ? new CatchClause(clause.ExceptionType, null, isUncertain: false, PassesOn(clause))
        : TestedTypes(clause.Filter, ExceptionOf(clause)) is { } types
            ? new CatchClause(clause.ExceptionType, types, isUncertain: false, PassesOn(clause))
            : new CatchClause(clause.ExceptionType, null, isUncertain: true, PassesOn(clause));

    /// <summary>The types of a filter such as <c>e is A or B</c> or <c>e.Error is A</c>; null for a filter that tests anything else.</summary>
    private static IReadOnlyList<ITypeSymbol>? TestedTypes(IOperation filter, ILocalSymbol? local) => filter.Unwrapped() switch
    {
        _ when local is null => null,
        IIsTypeOperation { IsNegated: false } test when IsExceptionOrError(test.ValueOperand, local) => [test.TypeOperand],
        IIsPatternOperation test when IsExceptionOrError(test.Value, local) => TypesOf(test.Pattern),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } or =>
            TestedTypes(or.LeftOperand, local) is { } left && TestedTypes(or.RightOperand, local) is { } right ? [.. left, .. right] : null,
        _ => null,
    };

    private static IReadOnlyList<ITypeSymbol>? TypesOf(IPatternOperation pattern) => pattern switch
    {
        ITypePatternOperation type => [type.MatchedType],
        IDeclarationPatternOperation { MatchedType: { } type } => [type],
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or =>
            TypesOf(or.LeftPattern) is { } left && TypesOf(or.RightPattern) is { } right ? [.. left, .. right] : null,
        _ => null,
    };

    private static bool IsExceptionOrError(IOperation operation, ILocalSymbol local) => operation.Unwrapped() switch
    {
        IPropertyReferenceOperation { Property.Name: "Error", Instance: { } instance } => IsCaught(instance.Unwrapped(), local),
        var other => IsCaught(other, local),
    };

    private static bool IsCaught(IOperation operation, ILocalSymbol local) =>
        operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local);

    private static ILocalSymbol? ExceptionOf(ICatchClauseOperation clause) => clause.Locals.FirstOrDefault();
}
