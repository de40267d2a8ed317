namespace ErrorGen.AspNetCore;

internal sealed class ErrorFormatMetadata(ErrorFormat format) : IErrorFormatMetadata
{
    public ErrorFormat Format { get; } = format;

    public override string ToString() => $"Error format: {Format}";
}
