namespace ErrorGen.AspNetCore;

/// <summary>Lets a controller, an action or a handler answer with errors in a format of the application's own.</summary>
/// <typeparam name="TFormat">The type of the format; one instance of it serves all endpoints.</typeparam>
/// <remarks>Of several, the nearest to the action wins, as does <c>WithErrorFormat</c> where it was called last.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ErrorFormatAttribute<TFormat> : Attribute, IErrorFormatMetadata
    where TFormat : ErrorFormat, new()
{
    private static readonly TFormat Shared = Create();

    /// <inheritdoc/>
    public ErrorFormat Format => Shared;

    private static TFormat Create()
    {
        var format = new TFormat();
        format.PrepareLastResorts();
        return format;
    }
}
