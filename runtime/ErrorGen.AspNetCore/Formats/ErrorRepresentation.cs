using System.Buffers;

namespace ErrorGen.AspNetCore;

/// <summary>One way to write the errors of a format, such as JSON, XML or HTML.</summary>
public abstract class ErrorRepresentation : Representation
{
    /// <inheritdoc cref="Representation(string, string)"/>
    protected ErrorRepresentation(string mediaType, string? contentType = null)
        : base(mediaType, contentType)
    {
    }

    /// <summary>Writes a response body. The bytes are sent only if the method returns without an exception.</summary>
    /// <param name="response">The response to write.</param>
    /// <param name="output">Receives the body.</param>
    public abstract void Write(ErrorResponse response, IBufferWriter<byte> output);
}
