using System.Buffers;

namespace ErrorGen.AspNetCore;

/// <summary>One way to write what an endpoint returned, such as JSON or XML.</summary>
public abstract class SuccessRepresentation : Representation
{
    /// <inheritdoc cref="Representation(string, string)"/>
    protected SuccessRepresentation(string mediaType, string? contentType = null)
        : base(mediaType, contentType)
    {
    }

    /// <summary>Writes a body. It must not throw, because bytes that were written before cannot be removed.</summary>
    /// <param name="json">What the endpoint returned: one JSON value as System.Text.Json writes it, as UTF-8.</param>
    /// <param name="output">Receives the body.</param>
    public abstract void Write(ReadOnlySequence<byte> json, IBufferWriter<byte> output);
}
