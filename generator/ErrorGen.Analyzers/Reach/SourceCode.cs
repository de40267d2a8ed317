using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ErrorGen.Analyzers.Reach;

/// <summary>The source of one compilation: operations of functions, and what is found by name.</summary>
internal sealed class SourceCode(Compilation compilation, CancellationToken cancellationToken)
{
    private const string Runtime = "ErrorGen";

    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _iterators = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _foreign = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<IOperation>> _assignments = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxTree, ILookup<string, InvocationExpressionSyntax>> _invocations = new();

    public Compilation Compilation => compilation;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>The operations of a function; empty for a function without code in this compilation.</summary>
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
        compilation.ContainsSyntaxTree(node.SyntaxTree) ? ModelOf(node.SyntaxTree).GetOperation(node, cancellationToken) : null;

    public ISymbol? SymbolOf(SyntaxNode node) =>
        ModelOf(node.SyntaxTree).GetSymbolInfo(node, cancellationToken).Symbol;

    /// <summary>Whether a method has code in this compilation.</summary>
    public bool HasCode(IMethodSymbol method) =>
        !method.DeclaringSyntaxReferences.IsEmpty && compilation.ContainsSyntaxTree(method.DeclaringSyntaxReferences[0].SyntaxTree);

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

    /// <summary>All calls with one of some names.</summary>
    public IEnumerable<InvocationExpressionSyntax> InvocationsOf(string name) =>
        compilation.SyntaxTrees.SelectMany(tree => _invocations.GetOrAdd(tree, FindInvocations)[name]);

    /// <summary>The names of all methods that are called.</summary>
    public IEnumerable<InvocationExpressionSyntax> InvocationsOf(Func<string, bool> includes) =>
        compilation.SyntaxTrees.SelectMany(tree => _invocations.GetOrAdd(tree, FindInvocations)).Where(group => includes(group.Key)).SelectMany(group => group);

    private bool IsForeign(IAssemblySymbol? assembly) => assembly is not null
        && !SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly)
        && _foreign.GetOrAdd(assembly, static other => other.Name.StartsWith(Runtime, StringComparison.Ordinal)
            || !other.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == Runtime)));

    // The model of another file is needed because a call can lead to any file. Models are kept, so that each is made once.
#pragma warning disable RS1030
    private SemanticModel ModelOf(SyntaxTree tree) => _models.GetOrAdd(tree, key => compilation.GetSemanticModel(key));
#pragma warning restore RS1030

    private List<IOperation> FindAssignments(ISymbol member)
    {
        var values = new List<IOperation>();
        foreach (SyntaxReference reference in member.ContainingType.DeclaringSyntaxReferences)
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
