using System.Collections.Concurrent;
using System.Collections.Immutable;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Analyzers.Reach;

/// <summary>The facts that referenced assemblies export as attributes (docs/decisions/0048-facts-of-libraries.md).</summary>
internal sealed class LibraryFacts
{
    /// <summary>The version of the facts that this analyzer reads and writes.</summary>
    public const int Version = 1;

    /// <summary>The position of the object on which a method is called, in a list of parameters.</summary>
    public const int Receiver = -1;

    /// <summary>The namespace of the attributes.</summary>
    public const string Space = "ErrorGen.Facts";

    private readonly ErrorSymbols _symbols;
    private readonly Compilation _compilation;
    private readonly SourceCode _source;
    private readonly Lazy<IReadOnlyList<IAssemblySymbol>> _assemblies;
    private readonly ConcurrentDictionary<IAssemblySymbol, ILookup<string, AttributeData>> _attributes = new(SymbolEqualityComparer.Default);

    public LibraryFacts(ErrorSymbols symbols, SourceCode source)
    {
        _symbols = symbols;
        _source = source;
        _compilation = source.Compilation;
        _assemblies = new Lazy<IReadOnlyList<IAssemblySymbol>>(() =>
        [
            .. source.AssembliesWithErrors
                .Where(assembly => !source.Assemblies.Contains(assembly, SymbolEqualityComparer.Default) && Exports(assembly))
                .OrderBy(assembly => assembly.Name, StringComparer.Ordinal),
        ]);
    }

    /// <summary>The referenced assemblies that export facts, in the order of their names.</summary>
    public IReadOnlyList<IAssemblySymbol> Assemblies => _assemblies.Value;

    /// <summary>Whether the errors of a method are known without its code.</summary>
    public bool Knows(IMethodSymbol method) => method.ContainingAssembly is { } assembly && _assemblies.Value.Contains(assembly, SymbolEqualityComparer.Default);

    /// <summary>Whether the code of a method, or what it does, is known.</summary>
    public bool HasFactsOf(IMethodSymbol method) => _source.HasCode(method) || _source.IsConstructor(method) || Knows(method);

    /// <summary>Why nothing is known of a method; null if its errors are known, or if it cannot have any.</summary>
    public string? ReasonFor(IMethodSymbol method) =>
        HasFactsOf(method) || _source.IsForeign(method) ? null : $"'{method.ContainingAssembly?.Name}' does not export facts about its errors";

    /// <summary>The facts of a method without source.</summary>
    public MethodFacts Of(IMethodSymbol method)
    {
        var facts = new MethodFacts();
        if (!Knows(method))
        {
            facts.Unknown = ReasonFor(method);
            return facts;
        }

        foreach (AttributeData attribute in _attributes.GetOrAdd(method.ContainingAssembly, Read)[method.GetDocumentationCommentId() ?? ""])
        {
            Add(facts, method, attribute);
        }

        return facts;
    }

    /// <summary>Whether a method is an iterator, whose exceptions appear when its result is enumerated.</summary>
    public bool IsIterator(IMethodSymbol method) => Knows(method)
        && _attributes.GetOrAdd(method.ContainingAssembly, Read)[method.GetDocumentationCommentId() ?? ""].Any(attribute => Named(attribute, "IsIterator"));

    /// <summary>The services that libraries register, with their classes.</summary>
    public IEnumerable<(INamedTypeSymbol Service, IReadOnlyList<INamedTypeSymbol> Classes)> Services()
    {
        foreach (AttributeData attribute in Assemblies.SelectMany(assembly => assembly.GetAttributes()).Where(attribute => IsFact(attribute, "RegisteredServiceAttribute")))
        {
            if (attribute.ConstructorArguments is [{ Value: INamedTypeSymbol service }, var classes])
            {
                yield return (service.OriginalDefinition, [.. TypesOf(classes).Select(type => type.OriginalDefinition)]);
            }
        }
    }

    private static bool Exports(IAssemblySymbol assembly) => assembly.GetAttributes().Any(attribute =>
        IsFact(attribute, "ErrorFactsAttribute") && attribute.ConstructorArguments is [{ Value: Version }]);

    private static ILookup<string, AttributeData> Read(IAssemblySymbol assembly) => assembly.GetAttributes()
        .Where(attribute => attribute.AttributeClass is { } type && type.ContainingNamespace.IsNamed(Space) && attribute.ConstructorArguments is [{ Value: string }, ..])
        .ToLookup(attribute => (string)attribute.ConstructorArguments[0].Value!, StringComparer.Ordinal);

    private static bool IsFact(AttributeData attribute, string name) => attribute.AttributeClass.IsNamed(Space, name);

    private void Add(MethodFacts facts, IMethodSymbol method, AttributeData attribute)
    {
        switch (attribute.AttributeClass!.Name)
        {
            case "MethodErrorsAttribute":
                string library = method.ContainingAssembly.Name;
                facts.Thrown.AddRange(Errors(attribute, "Thrown").Select(error => new ErrorOrigin(error, null) { Library = library }));
                facts.Returned.AddRange(Errors(attribute, "Returned").Select(error => new ErrorOrigin(error, null) { Library = library }));
                facts.Thrown.AddRange(Errors(attribute, "PossiblyThrown").Select(error => new ErrorOrigin(error, null) { Library = library, IsPossible = true }));
                facts.Returned.AddRange(Errors(attribute, "PossiblyReturned").Select(error => new ErrorOrigin(error, null) { Library = library, IsPossible = true }));
                int[] positions = [.. Values(attribute, "ThrownParameters").Select(value => value.Value).OfType<int>()];
                facts.ThrowsReceiver = positions.Contains(Receiver);
                facts.ThrownParameters.UnionWith(positions.Where(position => position >= 0 && position < method.Parameters.Length).Select(position => method.Parameters[position]));
                facts.Unknown ??= Named(attribute, "IsIncomplete") ? $"the facts that '{library}' exports are not complete" : null;
                break;
            case "InvokedParameterAttribute" when attribute.ConstructorArguments is [_, { Value: int position }, var handled] && position < method.Parameters.Length:
                facts.Invocations.Add(new ParameterInvocation(method.Parameters[position], HandlersOf(handled)));
                break;
            case "OpenCallAttribute" when attribute.ConstructorArguments is [_, { Value: INamedTypeSymbol type }, { Value: string id }, var handled]:
                AddCall(facts, attribute, type, id, HandlersOf(handled));
                break;
        }
    }

    private static void AddCall(MethodFacts facts, AttributeData attribute, INamedTypeSymbol type, string id, HandlerChain? handlers)
    {
        INamedTypeSymbol receiver = type.IsUnboundGenericType ? type.OriginalDefinition : type;
        IMethodSymbol? member = MembersOf(receiver).FirstOrDefault(candidate => candidate.OriginalDefinition.GetDocumentationCommentId() == id);
        if (member is null)
        {
            facts.Unknown = $"'{id}' is not found";
            return;
        }

        facts.Calls.Add(new CallSite(member, Location.None)
        {
            Handlers = handlers,
            Receiver = receiver,
            IsReturned = Named(attribute, "IsReturned"),
            IsThrown = Named(attribute, "IsThrown"),
        });
    }

    private static IEnumerable<IMethodSymbol> MembersOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (IMethodSymbol method in current.GetMembers().OfType<IMethodSymbol>())
            {
                yield return method;
            }
        }

        foreach (IMethodSymbol method in type.AllInterfaces.SelectMany(implemented => implemented.GetMembers()).OfType<IMethodSymbol>())
        {
            yield return method;
        }
    }

    private HandlerChain? HandlersOf(TypedConstant handled) => TypesOf(handled).ToArray() is { Length: > 0 } types && _symbols.SystemException is { } exception
        ? new HandlerChain(new TryHandlers([new CatchClause(exception, types, isUncertain: false, passesOn: false)]), outer: null)
        : null;

    /// <summary>The errors that an attribute lists and that this compilation can name.</summary>
    private IEnumerable<INamedTypeSymbol> Errors(AttributeData attribute, string name) => Values(attribute, name)
        .Select(value => value.Value).OfType<INamedTypeSymbol>()
        .Where(error => _symbols.IsDefinedError(error) && _compilation.IsSymbolAccessibleWithin(error, _compilation.Assembly));

    private static IEnumerable<INamedTypeSymbol> TypesOf(TypedConstant types) =>
        types is { Kind: TypedConstantKind.Array, IsNull: false } ? types.Values.Select(value => value.Value).OfType<INamedTypeSymbol>() : [];

    private static ImmutableArray<TypedConstant> Values(AttributeData attribute, string name) =>
        Argument(attribute, name) is { Kind: TypedConstantKind.Array, IsNull: false } array ? array.Values : ImmutableArray<TypedConstant>.Empty;

    private static bool Named(AttributeData attribute, string name) => Argument(attribute, name) is { Kind: TypedConstantKind.Primitive, Value: true };

    private static TypedConstant Argument(AttributeData attribute, string name) => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value;
}
