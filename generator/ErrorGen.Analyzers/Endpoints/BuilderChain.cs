using System.Collections.Concurrent;
using ErrorGen.Analyzers.Reach;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Endpoints;

/// <summary>Reads what is declared on the builder of an endpoint and on the groups in which it is mapped.</summary>
internal sealed class BuilderChain(ErrorSymbols symbols, SourceCode source)
{
    private readonly ConcurrentDictionary<ISymbol, DeclaredErrors> _variables = new(SymbolEqualityComparer.Default);
    private readonly DefinitionLists _definitions = new(symbols, source);

    /// <summary>The variables and extension methods that a thread is reading, so that one which leads to itself is read once.</summary>
    [ThreadStatic]
    private static HashSet<ISymbol>? _reading;

    /// <summary>
    /// Reads the calls that follow a call which maps an endpoint, such as <c>.MapGet(...).ProducesError&lt;T&gt;()</c>, and the groups in which the
    /// endpoint is mapped.
    /// </summary>
    public DeclaredErrors DeclaredBy(IInvocationOperation map)
    {
        var declared = new DeclaredErrors();
        ReadCallsOn(map, declared, isOwn: true);
        var ofGroups = new DeclaredErrors();
        ReadBuilder(Receiver(map), ofGroups);
        declared.UnionWith(ofGroups);
        return declared;
    }

    private static IOperation? Receiver(IInvocationOperation call) =>
        call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value : null);

    /// <summary>The call whose receiver is a builder.</summary>
    private static IInvocationOperation? CallOn(IOperation builder) => builder.Parent switch
    {
        IInvocationOperation call when call.Instance == builder => call,
        IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } call } => call,
        _ => null,
    };

    /// <summary>Reads an expression that is a builder, from its end to its beginning.</summary>
    private void ReadBuilder(IOperation? builder, DeclaredErrors declared)
    {
        switch (builder?.Unwrapped())
        {
            case IInvocationOperation call:
                ReadDeclaration(call, declared, isOwn: false);
                ReadBuilder(Receiver(call), declared);
                break;
            case ILocalReferenceOperation local:
                declared.UnionWith(OfVariable(local.Local, found => ReadLocal(local, found)));
                break;
            case IParameterReferenceOperation parameter:
                declared.UnionWith(OfVariable(parameter.Parameter, found => ReadParameter(parameter, found)));
                break;
            case IFieldReferenceOperation or IPropertyReferenceOperation when IsGroup(builder?.Type):
                declared.IsIncomplete = true;
                break;
        }
    }

    /// <summary>What is declared on a variable. Many endpoints are mapped on one, so that it is read once.</summary>
    private DeclaredErrors OfVariable(ISymbol variable, Action<DeclaredErrors> read)
    {
        if (_variables.TryGetValue(variable, out DeclaredErrors? known))
        {
            return known;
        }

        var declared = new DeclaredErrors();
        if (TryRead(variable, () => read(declared)))
        {
            _variables[variable] = declared;
        }
        else
        {
            // A group of a method that calls itself with it.
            declared.IsIncomplete = true;
        }

        return declared;
    }

    /// <summary>Reads a variable or a method. False if the thread is reading it already.</summary>
    private static bool TryRead(ISymbol symbol, Action read)
    {
        HashSet<ISymbol> reading = _reading ??= new(SymbolEqualityComparer.Default);
        if (!reading.Add(symbol))
        {
            return false;
        }

        try
        {
            read();
        }
        finally
        {
            reading.Remove(symbol);
        }

        return true;
    }

    private static IEnumerable<IOperation> UsesOf(ISymbol variable, IOperation function) => function.Root().Descendants().Where(operation => operation switch
    {
        ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, variable),
        IParameterReferenceOperation parameter => SymbolEqualityComparer.Default.Equals(parameter.Parameter, variable),
        _ => false,
    });

    private void ReadLocal(ILocalReferenceOperation reference, DeclaredErrors declared)
    {
        IReadOnlyList<IOperation> values = LocalValues.Of([reference.Root()])[reference.Local];
        if (values.Count > 1)
        {
            declared.IsIncomplete = true;
            return;
        }

        foreach (IOperation use in UsesOf(reference.Local, reference))
        {
            ReadCallsOn(use, declared, isOwn: false);
        }

        if (values.Count == 1)
        {
            ReadBuilder(values[0], declared);
        }
    }

    /// <summary>Reads the groups that callers pass: what all of them declare is declared.</summary>
    private void ReadParameter(IParameterReferenceOperation reference, DeclaredErrors declared)
    {
        IParameterSymbol parameter = reference.Parameter;
        foreach (IOperation use in UsesOf(parameter, reference))
        {
            ReadCallsOn(use, declared, isOwn: false);
        }

        if (parameter.ContainingSymbol is not IMethodSymbol method)
        {
            return;
        }

        DeclaredErrors? ofCallers = null;
        foreach (IInvocationOperation call in source.InvocationsOf(method.Name).Select(source.OperationOf).OfType<IInvocationOperation>()
            .Where(call => SymbolEqualityComparer.Default.Equals(call.TargetMethod.Written(), method.Written())))
        {
            var ofCaller = new DeclaredErrors();
            ReadBuilder(call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value, ofCaller);
            if (ofCallers is null)
            {
                ofCallers = ofCaller;
            }
            else
            {
                ofCallers.IntersectWith(ofCaller);
            }
        }

        if (ofCallers is not null)
        {
            declared.UnionWith(ofCallers);
        }
        else if (IsGroup(parameter.Type))
        {
            declared.IsIncomplete = true;
        }
    }

    /// <summary>Reads the calls on a builder that follow it in the same expression, until one that maps something else.</summary>
    private void ReadCallsOn(IOperation builder, DeclaredErrors declared, bool isOwn)
    {
        IOperation current = builder;
        while (current.Parent is { } parent)
        {
            if (CallOn(current) is { } call)
            {
                if (call.TargetMethod.Name.StartsWith("Map", StringComparison.Ordinal) || !ReadDeclaration(call, declared, isOwn))
                {
                    return;
                }

                current = call;
                continue;
            }

            switch (parent)
            {
                case IConversionOperation or IParenthesizedOperation:
                    current = parent;
                    break;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } when isOwn:
                    foreach (IOperation use in UsesOf(declarator.Symbol, parent))
                    {
                        ReadCallsOn(use, declared, isOwn: false);
                    }

                    return;
                case IReturnOperation when isOwn:
                    // The caller can add declarations.
                    declared.IsIncomplete = true;
                    return;
                default:
                    return;
            }
        }
    }

    /// <summary>Reads one call on a builder. False for a call that does not return the builder, so that nothing follows.</summary>
    private bool ReadDeclaration(IInvocationOperation call, DeclaredErrors declared, bool isOwn)
    {
        IMethodSymbol method = call.TargetMethod;
        if (method.Name == "ProducesError")
        {
            // One overload has the type of the builder as its first argument.
            foreach (INamedTypeSymbol error in method.TypeArguments.Select(symbols.ErrorOf).OfType<INamedTypeSymbol>())
            {
                declared.Add(error, isOwn ? call.Syntax.GetLocation() : null);
            }
        }
        else if (method.Name == "ProducesErrors")
        {
            _definitions.Read(call, declared, isOwn);
        }
        else if (EndpointFilter.IsAdd(method))
        {
            declared.Filters.UnionWith(EndpointFilter.Of(call));
        }
        else if (method.Name.StartsWith("Add", StringComparison.Ordinal) && method.Name.EndsWith("ErrorsFilter", StringComparison.Ordinal))
        {
            declared.HasFilter = true;
        }
        else if (method.IsExtensionMethod)
        {
            ReadExtension(method.Written(), declared);
        }

        return !method.ReturnsVoid;
    }

    /// <summary>Reads what an extension method of the application, such as <c>RequireSignIn()</c>, declares on the builder that it gets.</summary>
    private void ReadExtension(IMethodSymbol method, DeclaredErrors declared)
    {
        if (!source.HasCode(method))
        {
            declared.IsIncomplete |= !source.IsForeign(method);
            return;
        }

        TryRead(method, () =>
        {
            foreach (IParameterReferenceOperation use in source.OperationsOf(method).SelectMany(operation => operation.Descendants()).OfType<IParameterReferenceOperation>()
                .Where(use => use.Parameter.Ordinal == 0 && SymbolEqualityComparer.Default.Equals(use.Parameter.ContainingSymbol, method)))
            {
                ReadCallsOn(use, declared, isOwn: false);
            }
        });
    }

    private static bool IsGroup(ITypeSymbol? type) => type is { Name: "RouteGroupBuilder" };
}
