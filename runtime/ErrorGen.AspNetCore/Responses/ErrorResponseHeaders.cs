using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace ErrorGen.AspNetCore;

/// <summary>The head of an error answer.</summary>
internal static class ErrorResponseHeaders
{
    /// <summary>
    /// What describes the body that is not sent, and how long it would have been good. The rest stays: CORS, <c>Allow</c>,
    /// <c>WWW-Authenticate</c> and <c>Vary</c> are about the request, and true of the error too.
    /// </summary>
    private static readonly string[] OfTheSuccess =
    [
        HeaderNames.AcceptRanges, HeaderNames.Age, HeaderNames.CacheControl, HeaderNames.ContentDisposition,
        HeaderNames.ContentEncoding, HeaderNames.ContentLanguage, HeaderNames.ContentLength, HeaderNames.ContentLocation,
        HeaderNames.ContentMD5, HeaderNames.ContentRange, "Content-Digest", "Repr-Digest", HeaderNames.ETag, HeaderNames.Expires,
        HeaderNames.LastModified, HeaderNames.Location, HeaderNames.Pragma, HeaderNames.Trailer, HeaderNames.TransferEncoding,
    ];

    public static void Set(HttpResponse response, int status, string contentType, long contentLength)
    {
        IHeaderDictionary headers = response.Headers;
        foreach (string name in OfTheSuccess)
        {
            headers.Remove(name);
        }

        response.HttpContext.Features.GetRequiredFeature<IHttpResponseFeature>().ReasonPhrase = null;
        response.StatusCode = status;
        response.ContentType = contentType;
        response.ContentLength = contentLength;
        // 404, 405, 410, 414 and 501 are cacheable by default (RFC 9110, 15.1), and the text is about this one request.
        headers.CacheControl = "no-store";
    }

    /// <summary>Adds the fields that belong to the representation.</summary>
    public static void SetAll(HttpResponse response, IReadOnlyDictionary<string, string> fields)
    {
        foreach ((string name, string value) in fields)
        {
            response.Headers[name] = value;
        }
    }

    /// <summary>Announces when to try again, in whole seconds (RFC 9110, 10.2.3); never earlier than asked for.</summary>
    public static void SetRetryAfter(HttpResponse response, TimeSpan retryAfter)
    {
        double seconds = Math.Ceiling(Math.Max(0, retryAfter.TotalSeconds));
        response.Headers.RetryAfter = HeaderUtilities.FormatNonNegativeInt64((long)seconds);
    }
}
