using ErrorGen.Analyzers.Reach;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Endpoints;

/// <summary>Reads the arguments of <c>ProducesErrors</c>: entries, and lists of entries that other members hold.</summary>
internal sealed class DefinitionLists(ErrorSymbols symbols, SourceCode source)
{
    /// <summary>Adds the errors that a call declares. A list whose entries are not visible makes the declarations incomplete.</summary>
    public void Read(IInvocationOperation call, DeclaredErrors declared)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (IArgumentOperation argument in call.Arguments.Where(argument => argument.Parameter is not { Ordinal: 0 } || !call.TargetMethod.IsExtensionMethod))
        {
            Read(argument.Value, declared, seen);
        }
    }

    private void Read(IOperation value, DeclaredErrors declared, HashSet<ISymbol> seen)
    {
        foreach (IOperation part in value.DescendantsAndSelf())
        {
            switch (part)
            {
                case IPropertyReferenceOperation { Property: var property } when SymbolEqualityComparer.Default.Equals(property.Type, symbols.Definition):
                    if (ErrorNamed(property) is { } error)
                    {
                        declared.Add(error, null);
                    }

                    break;
                case IPropertyReferenceOperation { Property: var property } when IsList(property.Type) && seen.Add(property):
                    IReadOnlyList<IOperation> code = property.GetMethod is { } getter ? source.OperationsOf(getter.OriginalDefinition) : [];
                    ReadAll(code.Count > 0 ? code : source.AssignmentsTo(property.OriginalDefinition), declared, seen);
                    break;
                case IFieldReferenceOperation { Field: var field } when IsList(field.Type) && seen.Add(field):
                    ReadAll(source.AssignmentsTo(field.OriginalDefinition), declared, seen);
                    break;
                case ILocalReferenceOperation { Local: var local } when IsList(local.Type) && seen.Add(local):
                    ReadAll(LocalValues.Of([Root(part)])[local], declared, seen);
                    break;
                case IParameterReferenceOperation { Parameter: var parameter } when IsList(parameter.Type):
                case IInvocationOperation call when IsList(call.Type):
                    declared.IsIncomplete = true;
                    break;
            }
        }
    }

    private void ReadAll(IReadOnlyList<IOperation> values, DeclaredErrors declared, HashSet<ISymbol> seen)
    {
        declared.IsIncomplete |= values.Count == 0;
        foreach (IOperation value in values)
        {
            Read(value, declared, seen);
        }
    }

    private static IOperation Root(IOperation operation)
    {
        IOperation root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root;
    }

    /// <summary>Whether a type holds several entries.</summary>
    private bool IsList(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => SymbolEqualityComparer.Default.Equals(array.ElementType, symbols.Definition),
        INamedTypeSymbol { TypeArguments: [var element] } => SymbolEqualityComparer.Default.Equals(element, symbols.Definition),
        _ => false,
    };

    /// <summary>The error of a definition: <c>Errors.OutOfStock</c> is that of <c>OutOfStockError</c>.</summary>
    private INamedTypeSymbol? ErrorNamed(IPropertySymbol definition) =>
        definition.ContainingType.ContainingNamespace.GetTypeMembers(definition.Name + "Error").FirstOrDefault(symbols.IsDefinedError);
}
