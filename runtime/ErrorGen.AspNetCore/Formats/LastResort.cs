using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>A response that is rendered in advance, for the case that a representation fails during a request.</summary>
/// <param name="contentType">The <c>Content-Type</c>.</param>
/// <param name="body">The body.</param>
/// <param name="language">The language of the body, or null if it is not known: a format may use texts of its own.</param>
internal sealed class LastResort(string contentType, byte[] body, string? language = null)
{
    /// <summary>The status code: the service failed, whatever the original error was.</summary>
    public const int Status = StatusCodes.Status500InternalServerError;

    private const string Title = "Internal Server Error";

    /// <summary>Used if a representation cannot write even the simplest response.</summary>
    public static LastResort Generic { get; } =
        new("application/problem+json", """{"title":"Internal Server Error","status":500}"""u8.ToArray(), BuiltInLanguage.Tag);

    public string ContentType { get; } = contentType;

    public byte[] Body { get; } = body;

    public string? Language { get; } = language;

    /// <summary>Renders the simplest response of a representation.</summary>
    public static LastResort Prepare(ErrorRepresentation representation)
    {
        var response = new ErrorResponse
        {
            HttpContext = new DefaultHttpContext(),
            Status = Status,
            Title = Title,
            MessageTemplate = Title,
            Language = BuiltInLanguage.Tag,
        };
        var output = new ArrayBufferWriter<byte>();
        try
        {
            representation.Write(response, output);
            return new LastResort(representation.ContentType, output.WrittenSpan.ToArray());
        }
        catch (Exception)
        {
            // An own format may need a real request. The application must start nevertheless.
            return Generic;
        }
    }
}
