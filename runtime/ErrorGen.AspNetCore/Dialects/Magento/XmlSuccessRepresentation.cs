using System.Buffers;

namespace ErrorGen.AspNetCore;

/// <summary>The same data as XML, in the manner of Magento: an element <c>response</c>, members as elements, items of lists as <c>item</c>.</summary>
/// <remarks>
/// Names keep ASCII letters, digits, <c>_</c> and <c>-</c>; what XML has no character for becomes U+FFFD. A map whose keys are all numbers is a list.
/// </remarks>
public sealed class XmlSuccessRepresentation : SuccessRepresentation
{
    /// <inheritdoc/>
    public XmlSuccessRepresentation(string mediaType = "application/xml", string? contentType = null)
        : base(mediaType, contentType)
    {
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySequence<byte> json, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        new JsonToXml(output).Write(json);
    }
}
