using System.Buffers;
using Microsoft.Net.Http.Headers;

namespace ErrorGen.AspNetCore;

/// <summary>One way to write down a format: its JSON, its XML, its page for people.</summary>
public abstract class ErrorRepresentation
{
    /// <summary>Initializes the representation.</summary>
    /// <param name="mediaType">The media type that a client asks for, such as <c>application/json</c>.</param>
    /// <param name="contentType">The <c>Content-Type</c> that is sent, or null for the media type itself.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mediaType"/> is null.</exception>
    /// <exception cref="ArgumentException">One of them is not a media type (RFC 9110, 8.3.1), or <paramref name="mediaType"/> has parameters.</exception>
    protected ErrorRepresentation(string mediaType, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(mediaType);
        if (Parse(mediaType, nameof(mediaType)).Parameters.Count > 0)
        {
            throw new ArgumentException($"'{mediaType}' is more than a type and a subtype.", nameof(mediaType));
        }

        _ = Parse(contentType ?? mediaType, nameof(contentType));
        MediaType = mediaType;
        ContentType = contentType ?? mediaType;
    }

    /// <summary>The media type that a client asks for, such as <c>application/json</c>.</summary>
    public string MediaType { get; }

    /// <summary>The <c>Content-Type</c> that is sent.</summary>
    public string ContentType { get; }

    /// <summary>Header fields that are sent with every body of this representation, such as <c>X-Content-Type-Options</c>; none unless set.</summary>
    /// <remarks>They do not depend on the answer: nothing that a client sent can get into a header this way.</remarks>
    /// <exception cref="ArgumentNullException">The fields or a value are null.</exception>
    /// <exception cref="ArgumentException">A name is no token, or a value has characters other than printable ASCII (RFC 9110, 5.5).</exception>
    public IReadOnlyDictionary<string, string> Headers
    {
        get;
        protected init
        {
            ArgumentNullException.ThrowIfNull(value);
            foreach ((string name, string text) in value)
            {
                RepresentationHeaders.Validate(name, text);
            }

            field = value;
        }
    } = RepresentationHeaders.None;

    /// <summary>What is sent when <see cref="Write"/> fails.</summary>
    internal LastResort LastResort { get; set; } = LastResort.Generic;

    /// <summary>Writes the body of an answer. What is written leaves the server only if the method returns.</summary>
    /// <param name="response">What the answer says.</param>
    /// <param name="output">Takes the body.</param>
    public abstract void Write(ErrorResponse response, IBufferWriter<byte> output);

    private static MediaTypeHeaderValue Parse(string value, string parameterName) =>
        MediaTypeHeaderValue.TryParse(value, out MediaTypeHeaderValue? parsed) && !parsed.MatchesAllSubTypes
            ? parsed
            : throw new ArgumentException($"'{value}' is not a media type.", parameterName);
}
