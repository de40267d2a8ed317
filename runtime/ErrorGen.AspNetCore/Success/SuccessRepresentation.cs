using System.Buffers;

namespace ErrorGen.AspNetCore;

/// <summary>One way to write down what an endpoint returned.</summary>
public abstract class SuccessRepresentation
{
    /// <summary>Initializes the representation.</summary>
    /// <param name="mediaType">The media type that a client asks for, such as <c>application/json</c>.</param>
    /// <param name="contentType">The <c>Content-Type</c> that is sent, or null for the media type itself.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mediaType"/> is null.</exception>
    /// <exception cref="ArgumentException">One of them is not a media type (RFC 9110, 8.3.1).</exception>
    protected SuccessRepresentation(string mediaType, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(mediaType);
        MediaType = new OfferedMediaType(mediaType).Text;
        ContentType = new OfferedMediaType(contentType ?? mediaType).Text;
    }

    /// <summary>The media type that a client asks for, such as <c>application/json</c>.</summary>
    public string MediaType { get; }

    /// <summary>The <c>Content-Type</c> that is sent.</summary>
    public string ContentType { get; }

    /// <summary>Header fields that are sent with every body of this representation; none unless set.</summary>
    /// <exception cref="ArgumentNullException">The fields or a value are null.</exception>
    /// <exception cref="ArgumentException">A name is no token, or a value has characters other than printable ASCII (RFC 9110, 5.5).</exception>
    public IReadOnlyDictionary<string, string> Headers
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            foreach ((string name, string text) in value)
            {
                RepresentationHeaders.Validate(name, text);
            }

            field = value;
        }
    } = RepresentationHeaders.None;

    /// <summary>Writes a body. Must not throw: what was written before cannot be taken back.</summary>
    /// <param name="json">What the endpoint returned: one JSON value as System.Text.Json writes it, as UTF-8.</param>
    /// <param name="output">Takes the body.</param>
    public abstract void Write(ReadOnlySequence<byte> json, IBufferWriter<byte> output);
}
