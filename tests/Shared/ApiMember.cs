using System.Reflection;
using System.Runtime.CompilerServices;

namespace ErrorGen.TestSupport;

/// <summary>Members as a line of the public API: signature, arrow, modifiers and type.</summary>
internal static class ApiMember
{
    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        ["op_Equality"] = "operator ==",
        ["op_Inequality"] = "operator !=",
        ["op_Implicit"] = "implicit operator",
        ["op_Explicit"] = "explicit operator",
    };

    /// <summary>Whether users of the assembly see the member; accessors are part of their property or event.</summary>
    public static bool IsVisible(MemberInfo member) => member switch
    {
        FieldInfo field => !field.IsSpecialName && (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly),
        PropertyInfo property => IsVisible(MostVisible(property)),
        EventInfo declared => IsVisible(declared.AddMethod!),
        MethodInfo { IsSpecialName: true } method =>
            method.Name.StartsWith("op_", StringComparison.Ordinal) && IsVisible((MethodBase)method),
        MethodBase method => IsVisible(method),
        _ => false,
    };

    public static string Of(MemberInfo member) => member switch
    {
        FieldInfo field => Of(field),
        PropertyInfo property => Of(property),
        EventInfo declared => Of(declared),
        ConstructorInfo constructor => Of(constructor),
        MethodInfo method => Of(method),
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "Not a member that has a line of its own."),
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    /// <summary>The values grow with visibility.</summary>
    private static MethodAttributes Access(MethodInfo method) => method.Attributes & MethodAttributes.MemberAccessMask;

    private static MethodInfo MostVisible(PropertyInfo property) =>
        property.GetAccessors(nonPublic: true).OrderByDescending(Access).First();

    private static string Of(FieldInfo field)
    {
        string type = ApiTypeName.Of(field.FieldType, new NullabilityInfoContext().Create(field));
        if (field.IsLiteral)
        {
            return $"{field.Name} = {ApiLiteral.Of(field.GetRawConstantValue())} -> const {type}";
        }

        string access = ApiModifiers.Access(field.IsPublic, field.IsFamily);
        return $"{field.Name} -> {access}{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{type}";
    }

    private static string Of(EventInfo declared)
    {
        string type = ApiTypeName.Of(declared.EventHandlerType!, new NullabilityInfoContext().Create(declared));
        return $"{declared.Name} -> {ApiModifiers.Of(declared.AddMethod!)}event {type}";
    }

    private static string Of(ConstructorInfo constructor)
    {
        string name = constructor.DeclaringType!.Name.Split('`')[0];
        return $"{name}({ApiParameters.Of(constructor)}) -> {ApiModifiers.Of(constructor)}constructor";
    }

    private static string Of(PropertyInfo property)
    {
        MethodInfo widest = MostVisible(property);
        ParameterInfo[] indexes = property.GetIndexParameters();
        string name = indexes.Length > 0 ? $"this[{ApiParameters.Of(indexes)}]" : property.Name;
        IEnumerable<string> accessors =
            property.GetAccessors(nonPublic: true).Where(IsVisible).Select(accessor => Accessor(accessor, widest));
        string required = property.IsDefined(typeof(RequiredMemberAttribute), inherit: false) ? "required " : "";
        string type = ApiTypeName.Of(property.PropertyType, new NullabilityInfoContext().Create(property));
        return $"{name} {{ {string.Join(' ', accessors)} }} -> {ApiModifiers.Of(widest)}{required}{type}";
    }

    private static string Accessor(MethodInfo accessor, MethodInfo widest)
    {
        bool isInit = accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
        string keyword = accessor.ReturnType != typeof(void) ? "get;" : isInit ? "init;" : "set;";
        return Access(accessor) == Access(widest)
            ? keyword
            : ApiModifiers.Access(accessor.IsPublic, accessor.IsFamily) + keyword;
    }

    private static string Of(MethodInfo method)
    {
        Type[] arguments = method.GetGenericArguments();
        string name = Operators.GetValueOrDefault(method.Name, method.Name);
        string generic = arguments.Length > 0 ? $"<{string.Join(", ", arguments.Select(argument => argument.Name))}>" : "";
        string returned = ApiTypeName.Of(method.ReturnType, new NullabilityInfoContext().Create(method.ReturnParameter));
        string constraints = string.Concat(arguments.Select(ApiConstraints.Of));
        return $"{name}{generic}({ApiParameters.Of(method)}) -> {ApiModifiers.Of(method)}{returned}{constraints}";
    }
}
