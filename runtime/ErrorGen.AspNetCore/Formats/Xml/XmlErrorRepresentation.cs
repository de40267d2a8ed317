using System.Buffers;

namespace ErrorGen.AspNetCore;

/// <summary>A representation that is XML.</summary>
public abstract class XmlErrorRepresentation : ErrorRepresentation
{
    /// <inheritdoc/>
    protected XmlErrorRepresentation(string mediaType, string? contentType = null)
        : base(mediaType, contentType)
    {
    }

    /// <inheritdoc/>
    public sealed override void Write(ErrorResponse response, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(output);
        var writer = new XmlElementWriter(output);
        writer.WriteDeclaration();
        WriteXml(response, writer);
    }

    /// <summary>Writes the body of a response: exactly one element. The XML declaration is written before.</summary>
    /// <param name="response">The response to write.</param>
    /// <param name="writer">Receives the element.</param>
    protected abstract void WriteXml(ErrorResponse response, XmlElementWriter writer);
}
