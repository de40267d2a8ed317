namespace ErrorGen.AspNetCore;

/// <summary>Names types for logs and metrics.</summary>
internal static class TypeName
{
    /// <summary>
    /// The full name; the arguments of a generic type by their full names, without the assemblies and versions that
    /// <see cref="Type.FullName"/> adds to them.
    /// </summary>
    public static string Of(Type type) => type.IsGenericType || type.FullName is null ? type.ToString() : type.FullName;
}
