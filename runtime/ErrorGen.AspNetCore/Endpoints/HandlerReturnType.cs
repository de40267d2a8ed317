using System.Reflection;

namespace ErrorGen.AspNetCore;

/// <summary>The return type of a handler.</summary>
internal static class HandlerReturnType
{
    /// <summary>Returns the type of the value that a handler returns, without <c>Task</c> or <c>ValueTask</c>.</summary>
    public static Type ValueOf(MethodInfo handler) => IsTaskOfValue(handler.ReturnType) ? handler.ReturnType.GetGenericArguments()[0] : handler.ReturnType;

    /// <summary>Whether a type is <c>Task</c> or <c>ValueTask</c>, with or without a value.</summary>
    public static bool IsTask(Type type) => type == typeof(Task) || type == typeof(ValueTask) || IsTaskOfValue(type);

    private static bool IsTaskOfValue(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>));
}
