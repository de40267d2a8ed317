using ErrorGen.Analyzers.Reach;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Endpoints;

/// <summary>Compares what an endpoint declares with what its code can answer.</summary>
internal sealed class EndpointAnalysis(ErrorSymbols symbols, SourceCode source)
{
    private readonly Reachability _reachability = new(new CallGraph(symbols, source), symbols);
    private readonly BuilderChain _chain = new(symbols, source);
    private readonly Lazy<HashSet<INamedTypeSymbol>> _mapped = new(() => FindMapped(symbols, source));

    /// <summary>What a function can end with.</summary>
    public Reachability.Result ReachedBy(IMethodSymbol function) => _reachability.Of(function);

    /// <summary>What an endpoint can answer: the errors of its handler, and of the endpoint filters around it.</summary>
    public Reachability.Result ReachedBy(IMethodSymbol function, DeclaredErrors declared)
    {
        Reachability.Result result = _reachability.Of(function);
        foreach (IMethodSymbol filter in declared.Filters)
        {
            result.Add(_reachability.Of(filter), filter.MethodKind == MethodKind.AnonymousFunction ? "filter" : Reachability.NameOf(filter));
        }

        return result;
    }

    /// <summary>The <c>catch</c> clauses in the code of a handler itself.</summary>
    public IEnumerable<ICatchClauseOperation> ClausesOf(IMethodSymbol function) =>
        source.OperationsOf(function).SelectMany(operation => operation.Descendants()).OfType<ICatchClauseOperation>();

    /// <summary>Everything that the endpoint of a call declares.</summary>
    public DeclaredErrors DeclaredBy(IInvocationOperation map, EndpointHandler handler)
    {
        DeclaredErrors declared = _chain.DeclaredBy(map);
        AddSignature(declared, handler);
        return declared;
    }

    /// <summary>Everything that an action declares, by itself, its controller and the calls of <c>MapControllers</c>.</summary>
    public DeclaredErrors DeclaredBy(EndpointHandler action)
    {
        var declared = new DeclaredErrors();
        foreach (IInvocationOperation map in source.InvocationsOf("MapControllers").Select(source.OperationOf).OfType<IInvocationOperation>())
        {
            declared.UnionWith(_chain.DeclaredBy(map));
        }

        for (INamedTypeSymbol? type = action.Function.ContainingType; type is not null; type = type.BaseType)
        {
            Add(declared, Declarations.ErrorsOf(type), null);
        }

        AddSignature(declared, action);
        return declared;
    }

    /// <summary>Whether exceptions of another type are mapped to an error, so that every endpoint can answer it: <c>options.Map&lt;TimeoutException&gt;(Errors.Busy)</c>.</summary>
    public bool IsMapped(INamedTypeSymbol error) => _mapped.Value.Contains(error);

    private static HashSet<INamedTypeSymbol> FindMapped(ErrorSymbols symbols, SourceCode source)
    {
        var definitions = new DefinitionLists(symbols, source);
        IEnumerable<IOperation> arguments = source.InvocationsOf("Map").Select(source.OperationOf).OfType<IInvocationOperation>()
            .Where(call => call.TargetMethod.ContainingType.IsNamed("ErrorGen.AspNetCore", "ErrorGenOptions"))
            .SelectMany(call => call.Arguments)
            .SelectMany(argument => argument.Value.Unwrapped() is IMethodReferenceOperation function ? source.OperationsOf(function.Method.Written()) : [argument.Value]);
        return new(
            arguments.SelectMany(argument => argument.DescendantsAndSelf())
                .Select(operation => (operation is IPropertyReferenceOperation { Property: var property } ? definitions.ErrorOf(property) : null) ?? symbols.ErrorOf(operation.Type))
                .OfType<INamedTypeSymbol>(),
            SymbolEqualityComparer.Default);
    }

    private void AddSignature(DeclaredErrors declared, EndpointHandler handler)
    {
        Add(declared, Declarations.ErrorsOf(handler.Function), handler.Location);
        AddType(declared, handler.Function.ReturnType.WithoutTask(), handler.Location);
    }

    private void AddType(DeclaredErrors declared, ITypeSymbol type, Location location)
    {
        if (symbols.ErrorOf(type) is { } error)
        {
            declared.Add(error, location);
        }
        else if (type is INamedTypeSymbol { Name: "Results" } results)
        {
            foreach (ITypeSymbol arm in results.TypeArguments)
            {
                AddType(declared, arm, location);
            }
        }
    }

    private static void Add(DeclaredErrors declared, IEnumerable<INamedTypeSymbol> errors, Location? location)
    {
        foreach (INamedTypeSymbol error in errors)
        {
            declared.Add(error, location);
        }
    }
}
