namespace ErrorGen.AspNetCore;

/// <summary>Declares an error of an endpoint: <c>[ProducesError&lt;OutOfStockError&gt;]</c>.</summary>
/// <remarks>
/// On a handler, a lambda, an action or a controller it is metadata of the endpoint. On a method that handlers call it documents the method, and has
/// no effect at run time.
/// </remarks>
/// <typeparam name="TError">The type of the error.</typeparam>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Struct | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property,
    AllowMultiple = true)]
public sealed class ProducesErrorAttribute<TError> : Attribute, IErrorResponseMetadata
    where TError : Error, IDefinedError
{
    /// <inheritdoc/>
    public ErrorDefinition Definition => TError.Definition;

    /// <summary>Text for route listings.</summary>
    public override string ToString() => $"Declares {Definition.Code} with {Definition.Status}";
}
