using System.Collections.Concurrent;
using ErrorGen.Analyzers.Reach;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Endpoints;

/// <summary>Reads what is declared on the builder of an endpoint and on the groups in which it is mapped.</summary>
internal sealed class BuilderChain(ErrorSymbols symbols, SourceCode source)
{
    /// <summary>More nested groups than an application has.</summary>
    private const int DeepestNesting = 32;

    private readonly ConcurrentDictionary<ISymbol, DeclaredErrors> _variables = new(SymbolEqualityComparer.Default);
    private readonly DefinitionLists _definitions = new(symbols, source);

    /// <summary>The extension methods that a thread is reading, so that one which calls itself is read once.</summary>
    [ThreadStatic]
    private static HashSet<IMethodSymbol>? _extensions;

    /// <summary>
    /// Reads the calls that follow a call which maps an endpoint, such as <c>.MapGet(...).ProducesError&lt;T&gt;()</c>, and the groups in which the
    /// endpoint is mapped.
    /// </summary>
    public DeclaredErrors DeclaredBy(IInvocationOperation map)
    {
        var declared = new DeclaredErrors();
        ReadCallsOn(map, declared, isOwn: true);
        var ofGroups = new DeclaredErrors();
        ReadBuilder(Receiver(map), ofGroups, 0);
        declared.UnionWith(ofGroups);
        return declared;
    }

    private static IOperation? Receiver(IInvocationOperation call) =>
        call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value : null);

    /// <summary>Reads an expression that is a builder, from its end to its beginning.</summary>
    private void ReadBuilder(IOperation? builder, DeclaredErrors declared, int depth)
    {
        if (builder is null || depth > DeepestNesting)
        {
            return;
        }

        switch (builder.Unwrapped())
        {
            case IInvocationOperation call:
                ReadDeclaration(call, declared, isOwn: false);
                ReadBuilder(Receiver(call), declared, depth + 1);
                break;
            case ILocalReferenceOperation local:
                declared.UnionWith(OfVariable(local.Local, found => ReadLocal(local, found, depth)));
                break;
            case IParameterReferenceOperation parameter:
                declared.UnionWith(OfVariable(parameter.Parameter, found => ReadParameter(parameter, found, depth)));
                break;
            case IFieldReferenceOperation or IPropertyReferenceOperation when IsGroup(builder.Type):
                declared.IsIncomplete = true;
                break;
        }
    }

    /// <summary>What is declared on a variable. Many endpoints are mapped on one, so that it is read once.</summary>
    private DeclaredErrors OfVariable(ISymbol variable, Action<DeclaredErrors> read)
    {
        if (!_variables.TryGetValue(variable, out DeclaredErrors? declared))
        {
            declared = new DeclaredErrors();
            read(declared);
            _variables[variable] = declared;
        }

        return declared;
    }

    private void ReadLocal(ILocalReferenceOperation reference, DeclaredErrors declared, int depth)
    {
        IOperation root = Root(reference);
        IReadOnlyList<IOperation> values = LocalValues.Of([root])[reference.Local];
        if (values.Count > 1)
        {
            declared.IsIncomplete = true;
            return;
        }

        foreach (ILocalReferenceOperation use in root.Descendants().OfType<ILocalReferenceOperation>()
            .Where(use => SymbolEqualityComparer.Default.Equals(use.Local, reference.Local)))
        {
            ReadCallsOn(use, declared, isOwn: false);
        }

        if (values.Count == 1)
        {
            ReadBuilder(values[0], declared, depth + 1);
        }
    }

    /// <summary>Reads the groups that callers pass: what all of them declare is declared.</summary>
    private void ReadParameter(IParameterReferenceOperation reference, DeclaredErrors declared, int depth)
    {
        IParameterSymbol parameter = reference.Parameter;
        foreach (IParameterReferenceOperation use in Root(reference).Descendants().OfType<IParameterReferenceOperation>()
            .Where(use => SymbolEqualityComparer.Default.Equals(use.Parameter, parameter)))
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
            ReadBuilder(call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value, ofCaller, depth + 1);
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
            switch (parent)
            {
                case IArgumentOperation { Parent: IInvocationOperation call } argument when call.TargetMethod.IsExtensionMethod && argument.Parameter?.Ordinal == 0:
                    if (call.TargetMethod.Name.StartsWith("Map", StringComparison.Ordinal) || !ReadDeclaration(call, declared, isOwn))
                    {
                        return;
                    }

                    current = call;
                    break;
                case IInvocationOperation call when call.Instance == current:
                    if (call.TargetMethod.Name.StartsWith("Map", StringComparison.Ordinal) || !ReadDeclaration(call, declared, isOwn))
                    {
                        return;
                    }

                    current = call;
                    break;
                case IConversionOperation or IParenthesizedOperation:
                    current = parent;
                    break;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } when isOwn:
                    foreach (ILocalReferenceOperation use in Root(parent).Descendants().OfType<ILocalReferenceOperation>()
                        .Where(use => SymbolEqualityComparer.Default.Equals(use.Local, declarator.Symbol)))
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
            _definitions.Read(call, declared);
        }
        else if (method.Name == "AddEndpointFilter")
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

        HashSet<IMethodSymbol> extensions = _extensions ??= new(SymbolEqualityComparer.Default);
        if (!extensions.Add(method))
        {
            return;
        }

        foreach (IParameterReferenceOperation use in source.OperationsOf(method).SelectMany(operation => operation.Descendants()).OfType<IParameterReferenceOperation>()
            .Where(use => use.Parameter.Ordinal == 0 && SymbolEqualityComparer.Default.Equals(use.Parameter.ContainingSymbol, method)))
        {
            ReadCallsOn(use, declared, isOwn: false);
        }

        extensions.Remove(method);
    }

    private static bool IsGroup(ITypeSymbol? type) => type is { Name: "RouteGroupBuilder" };

    private static IOperation Root(IOperation operation)
    {
        IOperation root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root;
    }
}
