using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ErrorGen.Analyzers.Reach;

/// <summary>
/// The source of one compilation and of the projects that it references as compilations, as in an editor: operations of functions, and what is
/// found by name.
/// </summary>
internal sealed class SourceCode(Compilation compilation, CancellationToken cancellationToken)
{
    private const string Runtime = "ErrorGen";

    /// <summary>This compilation, and those of referenced projects. A project for another framework has symbols of its own and is left out.</summary>
    private readonly IReadOnlyList<Compilation> _compilations =
    [
        compilation,
        .. compilation.References.OfType<CompilationReference>()
            .Where(reference => SymbolEqualityComparer.Default.Equals(compilation.GetAssemblyOrModuleSymbol(reference), reference.Compilation.Assembly))
            .Select(reference => reference.Compilation),
    ];

    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _iterators = new(SymbolEqualityComparer.Default);
    private readonly Lazy<HashSet<IAssemblySymbol>> _knowing = new(() => ReferencedAssemblies.WithErrors(compilation.Assembly, Runtime));
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<IOperation>> _assignments = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxTree, ILookup<string, InvocationExpressionSyntax>> _invocations = new();

    public Compilation Compilation => compilation;

    /// <summary>The assemblies whose code is known: this one, and those of referenced projects.</summary>
    public IEnumerable<IAssemblySymbol> Assemblies => _compilations.Select(known => known.Assembly);

    /// <summary>The assemblies that can know errors of a catalogue.</summary>
    public IReadOnlyCollection<IAssemblySymbol> AssembliesWithErrors => _knowing.Value;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>The number of files whose code was analysed. The syntax of all files is read for the names of calls.</summary>
    public int ReadFiles => _models.Count;

    /// <summary>The operations of a function; empty for a function without known code.</summary>
    public IReadOnlyList<IOperation> OperationsOf(IMethodSymbol method)
    {
        var operations = new List<IOperation>();
        foreach (SyntaxNode node in FunctionSyntax.Of(method, cancellationToken))
        {
            if (OperationOf(node) is { } operation)
            {
                operations.Add(operation);
            }
        }

        return operations;
    }

    public IOperation? OperationOf(SyntaxNode node) =>
        CompilationOf(node.SyntaxTree) is null ? null : ModelOf(node.SyntaxTree).GetOperation(node, cancellationToken);

    public ISymbol? SymbolOf(SyntaxNode node) =>
        ModelOf(node.SyntaxTree).GetSymbolInfo(node, cancellationToken).Symbol;

    /// <summary>Whether the code of a method is known.</summary>
    public bool HasCode(IMethodSymbol method) =>
        !method.DeclaringSyntaxReferences.IsEmpty && CompilationOf(method.DeclaringSyntaxReferences[0].SyntaxTree) is not null;

    /// <summary>Whether a method is a constructor, perhaps without a declaration, of a type whose code is known.</summary>
    public bool IsConstructor(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor && method.ContainingType.DeclaringSyntaxReferences is [var reference, ..] && CompilationOf(reference.SyntaxTree) is not null;

    /// <summary>Whether a method is of an assembly that cannot know errors of a catalogue.</summary>
    public bool IsForeign(IMethodSymbol method) => IsForeign(method.ContainingAssembly);

    /// <summary>
    /// Whether a foreign method can call code of this compilation without a delegate: a member of an interface or base class that this code
    /// implements, or a message that one of its handlers receives.
    /// </summary>
    public static bool CanCallBack(IMethodSymbol method) =>
        method.IsAbstract
        || method.IsVirtual
        || method.Parameters.Any(parameter => parameter.Type.TypeKind is TypeKind.TypeParameter || parameter.OriginalDefinition.Type is ITypeParameterSymbol or { SpecialType: SpecialType.System_Object });

    public bool IsIterator(IMethodSymbol method) => HasCode(method) && _iterators.GetOrAdd(
        method, key => key.DeclaringSyntaxReferences.Any(reference => FunctionSyntax.IsIterator(reference.GetSyntax(cancellationToken))));

    /// <summary>All values that the type of a field or property assigns to it.</summary>
    public IReadOnlyList<IOperation> AssignmentsTo(ISymbol member) => _assignments.GetOrAdd(member, FindAssignments);

    /// <summary>All calls of methods with a name, in this compilation.</summary>
    public IEnumerable<InvocationExpressionSyntax> InvocationsOf(string name) =>
        compilation.SyntaxTrees.SelectMany(tree => _invocations.GetOrAdd(tree, FindInvocations)[name]);

    /// <summary>All calls of methods whose names a condition includes, in this compilation and in those of referenced projects.</summary>
    public IEnumerable<InvocationExpressionSyntax> InvocationsOf(Func<string, bool> includes) =>
        _compilations.SelectMany(known => known.SyntaxTrees).SelectMany(tree => _invocations.GetOrAdd(tree, FindInvocations)).Where(group => includes(group.Key)).SelectMany(group => group);

    private bool IsForeign(IAssemblySymbol? assembly) => assembly is not null
        && !SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly)
        && !_knowing.Value.Contains(assembly);

    private Compilation? CompilationOf(SyntaxTree tree)
    {
        foreach (Compilation known in _compilations)
        {
            if (known.ContainsSyntaxTree(tree))
            {
                return known;
            }
        }

        return null;
    }

    // The model of another file is needed because a call can lead to any file. Models are kept, so that each is made once.
#pragma warning disable RS1030
    private SemanticModel ModelOf(SyntaxTree tree) => _models.GetOrAdd(tree, key => (CompilationOf(key) ?? compilation).GetSemanticModel(key));
#pragma warning restore RS1030

    private List<IOperation> FindAssignments(ISymbol member)
    {
        var values = new List<IOperation>();
        foreach (SyntaxReference reference in member.ContainingType.DeclaringSyntaxReferences.Where(reference => CompilationOf(reference.SyntaxTree) is not null))
        {
            SyntaxNode declaration = reference.GetSyntax(cancellationToken);
            foreach (SyntaxNode node in declaration.DescendantNodes())
            {
                SyntaxNode? value = node switch
                {
                    AssignmentExpressionSyntax assignment when NameOf(assignment.Left) == member.Name && Is(assignment.Left, member) => assignment.Right,
                    VariableDeclaratorSyntax { Initializer: { } initializer } variable when variable.Identifier.ValueText == member.Name && IsDeclaration(variable, member) => initializer.Value,
                    PropertyDeclarationSyntax { Initializer: { } initializer } property when property.Identifier.ValueText == member.Name && IsDeclaration(property, member) => initializer.Value,
                    _ => null,
                };
                if (value is not null && OperationOf(value) is { } operation)
                {
                    values.Add(operation);
                }
            }
        }

        return values;
    }

    private bool Is(SyntaxNode expression, ISymbol member) => SymbolEqualityComparer.Default.Equals(SymbolOf(expression)?.OriginalDefinition, member);

    private bool IsDeclaration(SyntaxNode node, ISymbol member) =>
        SymbolEqualityComparer.Default.Equals(ModelOf(node.SyntaxTree).GetDeclaredSymbol(node, cancellationToken), member);

    private ILookup<string, InvocationExpressionSyntax> FindInvocations(SyntaxTree tree) => tree.GetRoot(cancellationToken)
        .DescendantNodes()
        .OfType<InvocationExpressionSyntax>()
        .ToLookup(invocation => NameOf(invocation.Expression), StringComparer.Ordinal);

    /// <summary>The last name of an expression such as <c>a.b.C&lt;T&gt;</c>.</summary>
    private static string NameOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };
}
