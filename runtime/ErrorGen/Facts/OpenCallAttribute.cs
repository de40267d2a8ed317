using System.ComponentModel;

namespace ErrorGen.Facts;

/// <summary>
/// A method of the assembly calls, itself or through other methods, a member that assemblies which reference this one can implement or override.
/// Written by the source generator; not for use in code.
/// </summary>
/// <param name="method">The documentation id of the method.</param>
/// <param name="type">The type on which the member is called.</param>
/// <param name="member">The documentation id of the member.</param>
/// <param name="handled">The errors and exceptions of the member that do not leave the method, because they are caught.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class OpenCallAttribute(string method, Type type, string member, params Type[] handled) : Attribute
{
    /// <summary>The documentation id of the method.</summary>
    public string Method { get; } = method;

    /// <summary>The type on which the member is called.</summary>
    public Type Type { get; } = type;

    /// <summary>The documentation id of the member.</summary>
    public string Member { get; } = member;

    /// <summary>The errors and exceptions of the member that are caught.</summary>
    public Type[] Handled { get; } = handled;

    /// <summary>Whether an error that the member returns becomes a result of the method.</summary>
    public bool IsReturned { get; set; }

    /// <summary>Whether an error that the member returns is thrown by the method.</summary>
    public bool IsThrown { get; set; }
}
