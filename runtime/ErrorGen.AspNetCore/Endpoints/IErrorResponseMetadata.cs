namespace ErrorGen.AspNetCore;

/// <summary>Endpoint metadata: an error that the endpoint declares.</summary>
/// <remarks>
/// <c>.ProducesError&lt;T&gt;()</c>, <c>.ProducesErrors(...)</c>, <see cref="ProducesErrorAttribute{TError}"/> and returned errors add it.
/// <see cref="EndpointErrors"/> collects it.
/// </remarks>
public interface IErrorResponseMetadata
{
    /// <summary>The entry of the error.</summary>
    ErrorDefinition Definition { get; }
}

/// <summary>The metadata that <c>ProducesError</c> adds.</summary>
/// <remarks>
/// It does not implement <see cref="Microsoft.AspNetCore.Http.Metadata.IProducesResponseTypeMetadata"/>: the framework would then no longer describe the
/// success of a handler that returns nothing.
/// </remarks>
internal sealed class DeclaredErrorMetadata(ErrorDefinition definition) : IErrorResponseMetadata
{
    public ErrorDefinition Definition { get; } = definition;

    /// <summary>Text for route listings.</summary>
    public override string ToString() => $"Declares {Definition.Code} with {Definition.Status}";
}
