using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ErrorGen.AspNetCore;

/// <summary>The head of an error answer.</summary>
internal static class ErrorResponseHeaders
{
    private const string NoStore = "no-store";

    /// <summary>What most answers in several languages say.</summary>
    private const string AcceptAndLanguage = "Accept, Accept-Language";

    /// <summary>
    /// What describes a body that is not sent. The rest stays: CORS, <c>Allow</c>, <c>WWW-Authenticate</c>, <c>Retry-After</c> and
    /// <c>Vary</c> are about the request, and true of the error too.
    /// </summary>
    private static readonly string[] OfTheBody =
    [
        HeaderNames.ContentDisposition, HeaderNames.ContentEncoding, HeaderNames.ContentLanguage, HeaderNames.ContentLength,
        HeaderNames.ContentLocation, HeaderNames.ContentMD5, "Content-Digest", "Repr-Digest", HeaderNames.Trailer,
        HeaderNames.TransferEncoding,
    ];

    /// <summary>What a success that failed on its way had said of itself, and how long it would have been good.</summary>
    private static readonly string[] OfTheSuccess =
    [
        HeaderNames.AcceptRanges, HeaderNames.Age, HeaderNames.CacheControl, HeaderNames.ContentRange, HeaderNames.ETag,
        HeaderNames.Expires, HeaderNames.LastModified, HeaderNames.Location, HeaderNames.Pragma,
    ];

    /// <summary>Removes what is not true of the answer.</summary>
    /// <param name="headers">The head.</param>
    /// <param name="areOfError">
    /// Whether the headers were meant for the error, as <c>Content-Range</c> is with 416, and not for a success.
    /// </param>
    public static void Clear(IHeaderDictionary headers, bool areOfError)
    {
        if (headers.Count == 0)
        {
            // The usual case: the names need not be looked up one by one.
            return;
        }

        Remove(headers, OfTheBody);
        if (!areOfError)
        {
            Remove(headers, OfTheSuccess);
        }
    }

    public static void Set(IHttpResponseFeature response, int status, string contentType, long contentLength)
    {
        IHeaderDictionary headers = response.Headers;
        response.ReasonPhrase = null;
        response.StatusCode = status;
        headers.ContentType = contentType;
        headers.ContentLength = contentLength;
        headers.XContentTypeOptions = "nosniff";
        if (headers.CacheControl.Count == 0 || status == StatusCodes.Status429TooManyRequests)
        {
            // 404, 405, 410, 414 and 501 are cacheable by default (RFC 9110, 15.1), and the text is about this one request;
            // 429 must not be stored at all (RFC 6585, 4).
            headers.CacheControl = NoStore;
        }
    }

    /// <summary>Says that another <c>Accept</c> can have another answer (RFC 9110, 12.5.5).</summary>
    public static void VaryByAccept(IHeaderDictionary headers) => VaryBy(headers, HeaderNames.Accept);

    /// <summary>Says that another <c>Accept-Language</c> can have another answer (RFC 9110, 12.5.5).</summary>
    public static void VaryByLanguage(IHeaderDictionary headers) => VaryBy(headers, HeaderNames.AcceptLanguage);

    /// <summary>Says in which language the message is (RFC 9110, 8.5), where that is known and fit to be said.</summary>
    public static void SetLanguage(IHeaderDictionary headers, string? language)
    {
        if (language is not null && LanguageSelector.IsLanguageTag(language))
        {
            headers.ContentLanguage = language;
        }
    }

    /// <summary>Adds the fields that belong to the representation.</summary>
    public static void SetAll(IHeaderDictionary headers, IReadOnlyDictionary<string, string> fields)
    {
        if (fields.Count == 0)
        {
            // An enumerator would be allocated.
            return;
        }

        foreach ((string name, string value) in fields)
        {
            headers[name] = value;
        }
    }

    /// <summary>Announces when to try again, in whole seconds (RFC 9110, 10.2.3); never earlier than asked for.</summary>
    public static void SetRetryAfter(IHeaderDictionary headers, TimeSpan retryAfter)
    {
        double seconds = Math.Ceiling(Math.Max(0, retryAfter.TotalSeconds));
        headers.RetryAfter = HeaderUtilities.FormatNonNegativeInt64((long)seconds);
    }

    /// <summary>Says how to sign in (RFC 9110, 15.5.2), where nobody has said it and somebody knows.</summary>
    public static void SetChallenge(IHeaderDictionary headers, string? challenge)
    {
        if (challenge is not null && headers.WWWAuthenticate.Count == 0)
        {
            headers.WWWAuthenticate = challenge;
        }
    }

    private static void VaryBy(IHeaderDictionary headers, string field)
    {
        StringValues vary = headers.Vary;
        if (vary.Count == 0)
        {
            headers.Vary = field;
            return;
        }

        foreach (ReadOnlySpan<char> member in new ListMembers(vary))
        {
            if (member is "*" || member.Equals(field, StringComparison.OrdinalIgnoreCase))
            {
                return;
            }
        }

        headers.Vary = StringValues.IsNullOrEmpty(vary) ? field : Join(vary, field);
    }

    private static string Join(StringValues vary, string field) =>
        field == HeaderNames.AcceptLanguage && vary.Equals(HeaderNames.Accept) ? AcceptAndLanguage : $"{vary}, {field}";

    private static void Remove(IHeaderDictionary headers, string[] names)
    {
        foreach (string name in names)
        {
            headers.Remove(name);
        }
    }
}
