using ErrorGen.Analyzers.Reach;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Endpoints;

/// <summary>Reads the arguments of <c>ProducesErrors</c>: entries, and variables and members that hold entries.</summary>
internal sealed class DefinitionLists(ErrorSymbols symbols, SourceCode source)
{
    /// <summary>Adds the errors that a call declares. An argument whose entries are not visible makes the declarations incomplete.</summary>
    /// <param name="call">The call.</param>
    /// <param name="declared">Gets the errors.</param>
    /// <param name="isOwn">Whether the entries that the call names are declared for one endpoint alone. Those of a list can be declared elsewhere too.</param>
    public void Read(IInvocationOperation call, DeclaredErrors declared, bool isOwn)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (IArgumentOperation argument in call.Arguments.Where(argument => argument.Parameter is not { Ordinal: 0 } || !call.TargetMethod.IsExtensionMethod))
        {
            Read(argument.Value, declared, seen, isOwn);
        }
    }

    /// <summary>The error of a definition: <c>Errors.OutOfStock</c> is that of <c>OutOfStockError</c>. Null for any other property.</summary>
    public INamedTypeSymbol? ErrorOf(IPropertySymbol definition) => IsDefinition(definition.Type)
        ? definition.ContainingType.ContainingNamespace.GetTypeMembers(definition.Name + "Error").FirstOrDefault(symbols.IsDefinedError)
        : null;

    private void Read(IOperation value, DeclaredErrors declared, HashSet<ISymbol> seen, bool isOwn)
    {
        foreach (IOperation part in value.DescendantsAndSelf().Where(part => HoldsEntries(part.Type)))
        {
            switch (part)
            {
                case IPropertyReferenceOperation { Property: var property } when ErrorOf(property) is { } error:
                    declared.Add(error, isOwn ? part.Syntax.GetLocation() : null);
                    break;
                case IPropertyReferenceOperation { Property: var property } when seen.Add(property):
                    IReadOnlyList<IOperation> code = property.GetMethod is { } getter ? source.OperationsOf(getter.OriginalDefinition) : [];
                    ReadAll(code.Count > 0 ? code : source.AssignmentsTo(property.OriginalDefinition), declared, seen);
                    break;
                case IFieldReferenceOperation { Field: var field } when seen.Add(field):
                    ReadAll(source.AssignmentsTo(field.OriginalDefinition), declared, seen);
                    break;
                case ILocalReferenceOperation { Local: var local } when seen.Add(local):
                    ReadAll(LocalValues.Of([part.Root()])[local], declared, seen);
                    break;
                case IParameterReferenceOperation or IInvocationOperation:
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
            Read(value, declared, seen, isOwn: false);
        }
    }

    /// <summary>Whether a type is an entry, or holds several entries.</summary>
    private bool HoldsEntries(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsDefinition(array.ElementType),
        INamedTypeSymbol { TypeArguments: [var element] } => IsDefinition(element),
        _ => IsDefinition(type),
    };

    private bool IsDefinition(ITypeSymbol? type) => type is not null && SymbolEqualityComparer.Default.Equals(type, symbols.Definition);
}
