namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler hand a method's other arguments to its interpolated string handler on netstandard2.0.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
{
    /// <summary>The names of the arguments; the empty name is the receiver.</summary>
    public string[] Arguments { get; } = [argument];
}
