using System.Collections.ObjectModel;

namespace ErrorGen.AspNetCore;

/// <summary>A way to write a response body: the media type that selects it, and the header fields that describe it.</summary>
/// <remarks>The same rules apply to errors (<see cref="ErrorRepresentation"/>) and to successes (<see cref="SuccessRepresentation"/>).</remarks>
public abstract class Representation
{
    /// <summary>Initializes the representation.</summary>
    /// <param name="mediaType">The media type that selects this representation, such as <c>application/json</c>. It may have parameters.</param>
    /// <param name="contentType">The <c>Content-Type</c> of the response, or null to send <paramref name="mediaType"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mediaType"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A value is not a media type (RFC 9110, 8.3.1), is a range such as <c>text/*</c>, or has a parameter named <c>q</c>.
    /// </exception>
    private protected Representation(string mediaType, string? contentType)
    {
        ArgumentNullException.ThrowIfNull(mediaType);
        MediaType = new OfferedMediaType(mediaType).Text;
        ContentType = new OfferedMediaType(contentType ?? mediaType).Text;
    }

    /// <summary>The media type that a client asks for, such as <c>application/json</c>.</summary>
    public string MediaType { get; }

    /// <summary>The <c>Content-Type</c> of the response.</summary>
    public string ContentType { get; }

    /// <summary>Header fields that are sent with every body of this representation, such as <c>X-Content-Type-Options</c>; empty by default.</summary>
    /// <remarks>The fields are constant, so that a request cannot influence them.</remarks>
    /// <exception cref="ArgumentNullException">The dictionary or one of its values is null.</exception>
    /// <exception cref="ArgumentException">A name is not a token, or a value has characters other than printable ASCII (RFC 9110, 5.5).</exception>
    public IReadOnlyDictionary<string, string> Headers
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            foreach ((string name, string text) in value)
            {
                HeaderField.Validate(name, text);
            }

            field = value;
        }
    } = ReadOnlyDictionary<string, string>.Empty;
}
