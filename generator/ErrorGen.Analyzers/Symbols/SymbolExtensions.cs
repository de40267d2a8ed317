using Microsoft.CodeAnalysis;

namespace ErrorGen.Analyzers.Symbols;

/// <summary>Questions about symbols.</summary>
internal static class SymbolExtensions
{
    /// <summary>Whether a type is another one or derives from it.</summary>
    public static bool InheritsFrom(this ITypeSymbol type, ITypeSymbol ancestor)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
            {
                return true;
            }
        }

        return type is ITypeParameterSymbol parameter && parameter.ConstraintTypes.Any(constraint => constraint.InheritsFrom(ancestor));
    }

    /// <summary>Whether a type has this full name, for example <c>System.Threading.Tasks.Task</c>; type arguments do not matter.</summary>
    public static bool IsNamed(this ITypeSymbol? type, string space, string name) =>
        type is not null && type.Name == name && type.ContainingNamespace.IsNamed(space);

    /// <summary>Whether a namespace has this full name.</summary>
    public static bool IsNamed(this INamespaceSymbol? space, string name)
    {
        int end = name.Length;
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            int start = end - space.Name.Length;
            if (start < 0 || string.CompareOrdinal(name, start, space.Name, 0, space.Name.Length) != 0)
            {
                return false;
            }

            if (start == 0)
            {
                return space.ContainingNamespace is null or { IsGlobalNamespace: true };
            }

            end = start - 1;
            if (name[end] != '.')
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>All types of an assembly, nested ones too.</summary>
    public static IEnumerable<INamedTypeSymbol> Types(this IAssemblySymbol assembly) => TypesOf(assembly.GlobalNamespace);

    /// <summary>Whether a type is <c>Task</c> or <c>ValueTask</c>, with or without a result.</summary>
    public static bool IsTask(this ITypeSymbol? type) => type is { Name: "Task" or "ValueTask" } && type.ContainingNamespace.IsNamed("System.Threading.Tasks");

    /// <summary>The result of a task, or the type itself.</summary>
    public static ITypeSymbol WithoutTask(this ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments: [var result] } && type.IsTask() ? result : type;

    /// <summary>The method as it is written in the source: not reduced, not constructed, with its body.</summary>
    public static IMethodSymbol Written(this IMethodSymbol method)
    {
        IMethodSymbol definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return definition.PartialImplementationPart ?? definition;
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        foreach (INamespaceOrTypeSymbol member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
            {
                yield return type;
            }

            foreach (INamedTypeSymbol nested in TypesOf(member))
            {
                yield return nested;
            }
        }
    }
}
