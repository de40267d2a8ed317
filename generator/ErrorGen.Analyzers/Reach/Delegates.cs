using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Reach;

/// <summary>Finds the functions that a delegate can be.</summary>
internal sealed class Delegates(SourceCode source, LibraryFacts libraries, LocalValues? locals = null)
{
    /// <summary>What a delegate can be.</summary>
    public sealed class Found
    {
        public List<IMethodSymbol> Functions { get; } = [];

        /// <summary>The parameter that the delegate is.</summary>
        public IParameterSymbol? Parameter { get; set; }

        /// <summary>Whether the delegate can be something else too.</summary>
        public bool IsUnknown { get; set; }
    }

    /// <summary>Whether an expression is a lambda or a method.</summary>
    public static bool IsFunction(IOperation value) => value.Unwrapped() is IAnonymousFunctionOperation or IMethodReferenceOperation;

    public Delegates In(LocalValues values) => new(source, libraries, values);

    /// <summary>Whether a method cannot throw an error of a catalogue, except by the delegates that it gets.</summary>
    public bool IsIrrelevant(IMethodSymbol method) => source.IsForeign(method) && !SourceCode.CanCallBack(method);

    public bool IsIterator(IMethodSymbol method) => source.IsIterator(method.Written()) || libraries.IsIterator(method.Written());

    public Found Of(IOperation value)
    {
        var found = new Found();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<IOperation>();
        pending.Push(value);
        while (pending.Count > 0)
        {
            foreach (IOperation part in pending.Pop().Values())
            {
                Read(part, found, pending, seen);
            }
        }

        return found;
    }

    private void Read(IOperation part, Found found, Stack<IOperation> pending, HashSet<ISymbol> seen)
    {
        switch (part)
        {
            case IAnonymousFunctionOperation lambda:
                found.Functions.Add(lambda.Symbol);
                break;
            case IMethodReferenceOperation method:
                found.Functions.Add(method.Method.Written());
                break;
            case ILiteralOperation or IDefaultValueOperation:
                break;
            case ILocalReferenceOperation { Local: var local } when locals is not null && locals[local] is { Count: > 0 } values:
                if (seen.Add(local))
                {
                    foreach (IOperation assigned in values)
                    {
                        pending.Push(assigned);
                    }
                }

                break;
            case IParameterReferenceOperation { Parameter: var parameter } when found.Parameter is null && !IsOfConstructor(parameter):
                found.Parameter = parameter.OriginalDefinition;
                break;
            case IFieldReferenceOperation { Field: var field } when IsClosed(field.OriginalDefinition) && seen.Add(field.OriginalDefinition):
                Read(source.AssignmentsTo(field.OriginalDefinition), found, pending);
                break;
            case IPropertyReferenceOperation { Property: var property } when IsClosed(property.OriginalDefinition) && seen.Add(property.OriginalDefinition):
                Read(source.AssignmentsTo(property.OriginalDefinition), found, pending);
                break;
            default:
                found.IsUnknown = true;
                break;
        }
    }

    private static void Read(IReadOnlyList<IOperation> assigned, Found found, Stack<IOperation> pending)
    {
        found.IsUnknown |= assigned.Count == 0;
        foreach (IOperation value in assigned)
        {
            pending.Push(value);
        }
    }

    /// <summary>A parameter of a primary constructor is a field of the object; nothing is known of its value.</summary>
    private static bool IsOfConstructor(IParameterSymbol parameter) => parameter.ContainingSymbol is IMethodSymbol
    {
        MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences: [var reference],
    }
    && reference.GetSyntax() is TypeDeclarationSyntax;

    /// <summary>Whether only the type itself can assign the member.</summary>
    private static bool IsClosed(ISymbol member) => member switch
    {
        IFieldSymbol field => field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private,
        IPropertySymbol property => property.SetMethod is null or { DeclaredAccessibility: Accessibility.Private },
        _ => false,
    };
}
