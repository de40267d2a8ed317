using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ErrorGen.Generator.Tests.Harness;

/// <summary>Finds objects of the compiler in the values of the pipeline: they would keep whole compilations alive, and none is equal to that of the next run.</summary>
internal static class CompilerObjects
{
    private static readonly Type[] Forbidden =
    [
        typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SyntaxReference), typeof(Compilation),
        typeof(SourceText), typeof(Location), typeof(Diagnostic), typeof(AdditionalText),
    ];

    /// <summary>The place of each such object, as a path of fields from the name of the step.</summary>
    public static IReadOnlyList<string> In(GeneratorOutput output) =>
        [.. GeneratorOutput.Steps.SelectMany(step => output.ValuesOf(step).SelectMany(value => In(step, value)))];

    public static IReadOnlyList<string> In(string step, object value)
    {
        var found = new List<string>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<(string Path, object Value)>([(step, value)]);
        while (pending.TryPop(out (string Path, object Value) next))
        {
            // The file itself is the input: the compiler hands the same object out until the file changes.
            bool isInput = step is PipelineSteps.CatalogFiles or PipelineSteps.TranslationFiles && next.Value is AdditionalText;
            if (isInput || IsLeaf(next.Value.GetType()) || !seen.Add(next.Value))
            {
                continue;
            }

            if (Forbidden.Any(type => type.IsInstanceOfType(next.Value)))
            {
                found.Add($"{next.Path} is a {next.Value.GetType().Name}");
                continue;
            }

            foreach ((string name, object child) in Children(next.Value))
            {
                pending.Push(($"{next.Path}.{name}", child));
            }
        }

        return found;
    }

    private static bool IsLeaf(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string) || typeof(MemberInfo).IsAssignableFrom(type);

    private static IEnumerable<(string Name, object Value)> Children(object value)
    {
        if (value is Array array)
        {
            foreach (object? item in array)
            {
                if (item is not null)
                {
                    yield return ("[]", item);
                }
            }

            yield break;
        }

        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            const BindingFlags Declared =
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
            foreach (FieldInfo field in type.GetFields(Declared))
            {
                if (field.GetValue(value) is { } child)
                {
                    yield return (field.Name, child);
                }
            }
        }
    }
}
