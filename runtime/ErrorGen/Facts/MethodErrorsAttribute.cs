using System.ComponentModel;

namespace ErrorGen.Facts;

/// <summary>
/// The errors with which a call of one method of the assembly can end, and whether its code is fully known. Written by the source generator;
/// not for use in code.
/// </summary>
/// <param name="method">The documentation id of the method, for example <c>M:Shop.Orders.Find(System.String)</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class MethodErrorsAttribute(string method) : Attribute
{
    /// <summary>The documentation id of the method.</summary>
    public string Method { get; } = method;

    /// <summary>The errors whose exceptions leave the method.</summary>
    public Type[] Thrown { get; set; } = [];

    /// <summary>The errors that the method returns as a value.</summary>
    public Type[] Returned { get; set; } = [];

    /// <summary>The errors whose exceptions leave the method if one of several implementations runs.</summary>
    public Type[] PossiblyThrown { get; set; } = [];

    /// <summary>The errors that the method returns if one of several implementations runs.</summary>
    public Type[] PossiblyReturned { get; set; } = [];

    /// <summary>The positions of parameters that carry an error which the method throws; -1 is the object on which it is called.</summary>
    public int[] ThrownParameters { get; set; } = [];

    /// <summary>Whether a part of the code that the method calls is not known, so that it can have more errors.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>Whether the method is an iterator, whose exceptions appear when its result is enumerated.</summary>
    public bool IsIterator { get; set; }
}
