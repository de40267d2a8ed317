using System.ComponentModel;

namespace ErrorGen.Facts;

/// <summary>
/// A method of the assembly invokes a delegate that it gets, so that errors of the delegate leave the method. Written by the source generator;
/// not for use in code.
/// </summary>
/// <param name="method">The documentation id of the method.</param>
/// <param name="parameter">The position of the parameter, starting at 0.</param>
/// <param name="handled">The errors and exceptions that do not leave the method, because it catches them.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class InvokedParameterAttribute(string method, int parameter, params Type[] handled) : Attribute
{
    /// <summary>The documentation id of the method.</summary>
    public string Method { get; } = method;

    /// <summary>The position of the parameter, starting at 0.</summary>
    public int Parameter { get; } = parameter;

    /// <summary>The errors and exceptions that the method catches around the invocation.</summary>
    public Type[] Handled { get; } = handled;
}
