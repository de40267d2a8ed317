namespace ErrorGen.AspNetCore;

/// <summary>Selects the format of the errors of a controller, an action or a handler: <c>[ErrorFormat&lt;MagentoErrorFormat&gt;]</c>.</summary>
/// <typeparam name="TFormat">The type of the format; all endpoints share one instance with default settings.</typeparam>
/// <remarks>If several formats are selected, the one nearest to the action wins, as does the last call of <c>WithErrorFormat</c>.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ErrorFormatAttribute<TFormat> : Attribute, IErrorFormatMetadata
    where TFormat : ErrorFormat, new()
{
    private static readonly TFormat Shared = new();

    /// <inheritdoc/>
    public ErrorFormat Format => Shared;
}
