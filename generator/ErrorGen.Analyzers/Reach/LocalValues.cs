using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Reach;

/// <summary>The values that the local variables of one function can have.</summary>
internal sealed class LocalValues
{
    private readonly Dictionary<ILocalSymbol, List<IOperation>> _values = new(SymbolEqualityComparer.Default);

    /// <summary>Reads the declarations and assignments of a function.</summary>
    public static LocalValues Of(IEnumerable<IOperation> roots)
    {
        var values = new LocalValues();
        foreach (IOperation operation in roots.SelectMany(root => root.DescendantsAndSelf()))
        {
            values.Read(operation);
        }

        return values;
    }

    /// <summary>All values of a variable.</summary>
    public IReadOnlyList<IOperation> this[ILocalSymbol local] => _values.TryGetValue(local, out List<IOperation>? found) ? found : [];

    private void Read(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Initializer: { } initializer } declarator:
                Add(declarator.Symbol, initializer.Value);
                break;
            case IAssignmentOperation { Target: ILocalReferenceOperation target } assignment:
                Add(target.Local, assignment.Value);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                foreach (ILocalReferenceOperation target in deconstruction.Target.DescendantsAndSelf().OfType<ILocalReferenceOperation>())
                {
                    Add(target.Local, deconstruction.Value);
                }

                break;
            case IIsPatternOperation test:
                foreach (ILocalSymbol declared in Declared(test.Pattern))
                {
                    Add(declared, test.Value);
                }

                break;
            case ISwitchExpressionOperation { Value: { } value } @switch:
                foreach (ILocalSymbol declared in @switch.Arms.SelectMany(arm => Declared(arm.Pattern)))
                {
                    Add(declared, value);
                }

                break;
            case ISwitchOperation @switch:
                foreach (ILocalSymbol declared in @switch.Cases.SelectMany(section => section.Clauses).OfType<IPatternCaseClauseOperation>().SelectMany(clause => Declared(clause.Pattern)))
                {
                    Add(declared, @switch.Value);
                }

                break;
            case IForEachLoopOperation loop:
                foreach (ILocalSymbol local in loop.Locals)
                {
                    Add(local, loop.Collection);
                }

                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref, Parent: { } call } argument:
                foreach (ILocalReferenceOperation local in argument.Value.DescendantsAndSelf().OfType<ILocalReferenceOperation>())
                {
                    Add(local.Local, call);
                }

                break;
        }
    }

    private static IEnumerable<ILocalSymbol> Declared(IPatternOperation pattern) => pattern.DescendantsAndSelf()
        .Select(part => part switch
        {
            IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local } => local,
            IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol local } => local,
            IListPatternOperation { DeclaredSymbol: ILocalSymbol local } => local,
            _ => null,
        })
        .OfType<ILocalSymbol>();

    private void Add(ILocalSymbol local, IOperation value)
    {
        if (!_values.TryGetValue(local, out List<IOperation>? found))
        {
            _values.Add(local, found = []);
        }

        found.Add(value);
    }
}
