namespace ErrorGen.AspNetCore;

/// <summary>Endpoint metadata: the format of the endpoint's errors.</summary>
public interface IErrorFormatMetadata
{
    /// <summary>The format.</summary>
    ErrorFormat Format { get; }
}

/// <summary>The metadata that <c>WithErrorFormat</c> adds.</summary>
internal sealed class ErrorFormatMetadata(ErrorFormat format) : IErrorFormatMetadata
{
    public ErrorFormat Format { get; } = format;

    public override string ToString() => $"Error format: {Format}";
}
