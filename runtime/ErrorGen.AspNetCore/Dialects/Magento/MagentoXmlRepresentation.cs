using System.Buffers;

namespace ErrorGen.AspNetCore;

/// <summary>Writes what an endpoint returned as Magento's XML: the root <c>response</c>, one element a member, and <c>item</c> for the items of lists.</summary>
/// <remarks>
/// Names keep ASCII letters, digits, <c>_</c> and <c>-</c>; characters that XML does not allow become U+FFFD. A map whose keys are all numbers is a list.
/// </remarks>
public sealed class MagentoXmlRepresentation : SuccessRepresentation
{
    /// <inheritdoc/>
    public MagentoXmlRepresentation(string mediaType = "application/xml", string? contentType = null)
        : base(mediaType, contentType)
    {
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySequence<byte> json, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        new MagentoJsonToXml(output).Write(json);
    }
}
