using System.Reflection;

namespace ErrorGen.TestSupport;

/// <summary>The modifiers of a member, each with a blank behind it. Public is not said.</summary>
internal static class ApiModifiers
{
    public static string Of(MethodBase method) =>
        Access(method.IsPublic, method.IsFamily)
        + (method.IsStatic ? "static " : "")
        + (method is MethodInfo info ? Inheritance(info) : "");

    public static string Access(bool isPublic, bool isProtected) => isPublic ? "" : isProtected ? "protected " : "protected internal ";

    private static string Inheritance(MethodInfo method)
    {
        Type type = method.DeclaringType!;
        if (!method.IsVirtual || type.IsInterface || type.IsSubclassOf(typeof(Delegate)))
        {
            return "";
        }

        bool overrides = method.GetBaseDefinition() != method;
        if (method.IsAbstract)
        {
            return overrides ? "abstract override " : "abstract ";
        }

        if (overrides)
        {
            return method.IsFinal ? "sealed override " : "override ";
        }

        // The implementation of an interface is virtual for the runtime, and final unless C# says so.
        return method.IsFinal ? "" : "virtual ";
    }
}
