using System.Reflection;
using System.Runtime.CompilerServices;

namespace ErrorGen.TestSupport;

/// <summary>What kind of type it is, and what it derives from.</summary>
internal static class ApiTypeDeclaration
{
    public static string Of(Type type)
    {
        string bases = string.Join(", ", Bases(type).Select(candidate => ApiTypeName.Of(candidate)));
        string constraints = string.Concat(type.GetGenericArguments().Select(ApiConstraints.Of));
        return Access(type) + Kind(type) + (bases.Length > 0 ? $" : {bases}" : "") + constraints;
    }

    private static string Access(Type type) =>
        type.IsNestedFamily ? "protected " : type.IsNestedFamORAssem ? "protected internal " : "";

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } =>
            (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (type.IsByRefLike ? "ref struct" : "struct"),
        _ when type.IsSubclassOf(typeof(Delegate)) => "delegate",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static IEnumerable<Type> Bases(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetUnderlyingType(type) == typeof(int) ? [] : [Enum.GetUnderlyingType(type)];
        }

        if (type.IsSubclassOf(typeof(Delegate)))
        {
            return [];
        }

        Type[] implemented = type.GetInterfaces();
        IEnumerable<Type> implied = implemented.SelectMany(other => other.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? []);
        IEnumerable<Type> declared =
            implemented.Where(other => other.IsVisible).Except(implied).OrderBy(other => other.FullName, StringComparer.Ordinal);
        return type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType)
            ? [parent, .. declared]
            : declared;
    }
}
