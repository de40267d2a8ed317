using System.Reflection;
using System.Runtime.CompilerServices;

namespace ErrorGen.TestSupport;

/// <summary>The public surface of an assembly or a type as text: one line a type and a member, sorted ordinally.</summary>
/// <remarks>A line reads <c>Namespace.Type.Member(parameters) -> modifiers type</c>; what is not said is public.</remarks>
internal static class PublicApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<string> Of(Assembly assembly) => Sorted(assembly.GetTypes().Where(IsVisible).SelectMany(Lines));

    public static IReadOnlyList<string> Of(Type type) => Sorted(Lines(type));

    private static List<string> Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];

    private static bool IsVisible(Type type) =>
        type.IsPublic
        || ((type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType!));

    private static IEnumerable<string> Lines(Type type)
    {
        string name = ApiTypeName.Of(type);
        yield return $"{name} -> {ApiTypeDeclaration.Of(type)}";
        if (type.IsSubclassOf(typeof(Delegate)))
        {
            yield return $"{name}.{ApiMember.Of(type.GetMethod("Invoke")!)}";
            yield break;
        }

        foreach (MemberInfo member in type.GetMembers(Declared))
        {
            if (ApiMember.IsVisible(member) && !member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            {
                yield return $"{name}.{ApiMember.Of(member)}";
            }
        }
    }
}
