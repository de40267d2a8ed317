using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Reach;

/// <summary>Follows a value that is returned or thrown back to the errors and calls of which it is made, inside one function.</summary>
internal sealed class ErrorFlow(ErrorSymbols symbols, LocalValues locals)
{
    /// <summary>What a value is made of.</summary>
    public sealed class Sources
    {
        public HashSet<INamedTypeSymbol> Errors { get; } = new(SymbolEqualityComparer.Default);

        /// <summary>Calls whose result is a part of the value.</summary>
        public HashSet<IOperation> Calls { get; } = [];

        /// <summary>Parameters of which the value is made.</summary>
        public HashSet<IParameterSymbol> Parameters { get; } = new(SymbolEqualityComparer.Default);

        /// <summary>Whether a part of the value is an error that the object holds on which the function is called: <c>this.Error</c>.</summary>
        public bool HasReceiver { get; set; }

        /// <summary>Whether a part of the value comes from a variable or a member of which nothing is known.</summary>
        public bool HasUnknown { get; set; }
    }

    public Sources Of(IOperation value)
    {
        var sources = new Sources();
        var pending = new Stack<IOperation>();
        var seen = new HashSet<ILocalSymbol>(SymbolEqualityComparer.Default);
        pending.Push(value);
        while (pending.Count > 0)
        {
            foreach (IOperation part in pending.Pop().Values())
            {
                Read(part, sources, pending, seen);
            }
        }

        return sources;
    }

    private void Read(IOperation part, Sources sources, Stack<IOperation> pending, HashSet<ILocalSymbol> seen)
    {
        if (symbols.ErrorOf(part.Type) is { } error)
        {
            sources.Errors.Add(error);
            return;
        }

        // A number or a text does not carry an error, but the call that returns it can have an error as an "out" argument.
        if (!HasOutput(part) && part.Type is { SpecialType: not (SpecialType.None or SpecialType.System_Object) } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
        {
            return;
        }

        switch (part)
        {
            case ILocalReferenceOperation { Local: var local }:
                if (seen.Add(local))
                {
                    Push(pending, locals[local]);
                }

                break;
            case IInvocationOperation call:
                sources.Calls.Add(call);
                Push(pending, call.Arguments.Select(argument => argument.Value));
                Push(pending, call.Instance);
                break;
            case IObjectCreationOperation creation:
                sources.Calls.Add(creation);
                Push(pending, creation.Arguments.Select(argument => argument.Value));
                break;
            case IPropertyReferenceOperation property:
                sources.Calls.Add(property);
                sources.HasReceiver |= IsHeldError(property);
                Push(pending, property.Instance);
                break;
            case IConditionalAccessOperation access:
                Push(pending, access.Operation);
                Push(pending, access.WhenNotNull);
                break;
            case IArrayCreationOperation { Initializer: { } initializer }:
                Push(pending, initializer.ElementValues);
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                sources.Parameters.Add(parameter.OriginalDefinition);
                sources.HasUnknown |= symbols.IsException(part.Type);
                break;
            case IFieldReferenceOperation field when symbols.IsError(part.Type) || symbols.IsException(part.Type):
                sources.HasReceiver |= IsHeldError(field);
                sources.HasUnknown |= !IsHeldError(field);
                break;
        }
    }

    /// <summary>Whether a member of the object itself is an error or an exception of one. The caller knows what the object was made of.</summary>
    private bool IsHeldError(IMemberReferenceOperation member) =>
        member.Instance is IInstanceReferenceOperation && (symbols.IsError(member.Type) || symbols.IsException(member.Type));

    private static bool HasOutput(IOperation part) =>
        part is IInvocationOperation call && call.Arguments.Any(argument => argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref);

    private static void Push(Stack<IOperation> pending, IOperation? value)
    {
        if (value is not null and not (IAnonymousFunctionOperation or IInstanceReferenceOperation or IConditionalAccessInstanceOperation))
        {
            pending.Push(value);
        }
    }

    private static void Push(Stack<IOperation> pending, IEnumerable<IOperation> values)
    {
        foreach (IOperation value in values)
        {
            Push(pending, value);
        }
    }
}
