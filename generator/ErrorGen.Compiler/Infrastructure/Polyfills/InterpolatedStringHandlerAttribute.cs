namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler use interpolated string handlers on netstandard2.0.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;
