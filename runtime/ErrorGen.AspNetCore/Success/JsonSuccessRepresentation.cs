using System.Buffers;

namespace ErrorGen.AspNetCore;

/// <summary>The JSON that System.Text.Json writes, with the options and the source-generated contexts of the application.</summary>
/// <remarks>It is streamed to the client and not buffered.</remarks>
public sealed class JsonSuccessRepresentation : SuccessRepresentation
{
    /// <inheritdoc/>
    public JsonSuccessRepresentation(string mediaType = "application/json", string? contentType = null)
        : base(mediaType, contentType)
    {
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySequence<byte> json, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (ReadOnlyMemory<byte> segment in json)
        {
            output.Write(segment.Span);
        }
    }
}
