namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler use <c>required</c> on netstandard2.0.</summary>
[AttributeUsage(AttributeTargets.All)]
internal sealed class RequiredMemberAttribute : Attribute;
