using System.ComponentModel;

namespace ErrorGen.Facts;

/// <summary>
/// The assembly registers a service literally, so that the class which implements it is known. Written by the source generator; not for use in code.
/// </summary>
/// <param name="service">The type of the service.</param>
/// <param name="classes">The classes that implement it: decorators, the outermost first, and the class that they decorate.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class RegisteredServiceAttribute(Type service, params Type[] classes) : Attribute
{
    /// <summary>The type of the service.</summary>
    public Type Service { get; } = service;

    /// <summary>The classes that implement it, the outermost decorator first.</summary>
    public Type[] Classes { get; } = classes;
}
