using System.Reflection;

namespace ErrorGen.TestSupport;

/// <summary>Types as C# writes them, with their namespaces.</summary>
internal static class ApiTypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    /// <summary>The name of a type; nullability of reference types only where it is known.</summary>
    public static string Of(Type type, NullabilityInfo? nullability = null)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying) + "?";
        }

        bool mayBeNull = !type.IsValueType && !type.IsGenericParameter
            && (nullability?.ReadState is NullabilityState.Nullable || nullability?.WriteState is NullabilityState.Nullable);
        return Name(type, nullability) + (mayBeNull ? "?" : "");
    }

    private static string Name(Type type, NullabilityInfo? nullability)
    {
        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!, nullability?.ElementType)}[{new string(',', type.GetArrayRank() - 1)}]";
        }

        if (type.IsGenericParameter || Keywords.ContainsKey(type))
        {
            return type.IsGenericParameter ? type.Name : Keywords[type];
        }

        string name = type.Name.Split('`')[0];
        string qualified = type.IsNested ? $"{Of(type.DeclaringType!)}.{name}" : $"{type.Namespace}.{name}";
        return qualified + Arguments(type.GetGenericArguments(), nullability?.GenericTypeArguments);
    }

    private static string Arguments(Type[] arguments, NullabilityInfo[]? nullability) => arguments.Length == 0
        ? ""
        : $"<{string.Join(", ", arguments.Select((argument, i) => Of(argument, nullability?.ElementAtOrDefault(i))))}>";
}
