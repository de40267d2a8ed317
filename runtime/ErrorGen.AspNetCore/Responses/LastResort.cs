using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>A finished answer, made at start-up, for the case that a representation fails while a request waits.</summary>
internal sealed class LastResort(string contentType, byte[] body, string? language = null)
{
    /// <summary>It is the service that failed, whatever the request was about.</summary>
    public const int Status = StatusCodes.Status500InternalServerError;

    private const string Title = "Internal Server Error";

    /// <summary>For a representation that cannot even write the simplest answer.</summary>
    public static LastResort Generic { get; } =
        new("application/problem+json", """{"title":"Internal Server Error","status":500}"""u8.ToArray(), StatusTexts.UsualLanguage);

    public string ContentType { get; } = contentType;

    public byte[] Body { get; } = body;

    /// <summary>The language of the body, or null where it is not known: a format may have used words of its own instead of those that it was given.</summary>
    public string? Language { get; } = language;

    /// <summary>Lets a representation write the simplest answer there is.</summary>
    public static LastResort Prepare(ErrorRepresentation representation)
    {
        var response = new ErrorResponse
        {
            HttpContext = new DefaultHttpContext(),
            Status = Status,
            Title = Title,
            Message = Title,
            Language = StatusTexts.UsualLanguage,
        };
        var output = new ArrayBufferWriter<byte>();
        try
        {
            representation.Write(response, output);
            return new LastResort(representation.ContentType, output.WrittenSpan.ToArray());
        }
        catch (Exception)
        {
            // An own format that cannot do without a real request: start-up must not fail for the sake of a net.
            return Generic;
        }
    }
}
