namespace System.Diagnostics.CodeAnalysis;

/// <summary>Lets the compiler use <c>required</c> in records on netstandard2.0.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
