using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ErrorGen.AspNetCore;

/// <summary>Sets the header fields of an error response.</summary>
internal static class ErrorResponseHeaders
{
    private const string NoStore = "no-store";

    /// <summary>The most frequent value of <c>Vary</c> if there are several languages.</summary>
    private const string AcceptAndLanguage = "Accept, Accept-Language";

    /// <summary>The language that was set last. Its text is the same object for all errors of a language, which is compared faster than it is parsed.</summary>
    private static string? _lastTag;

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
            // 404, 405, 410, 414 and 501 are cacheable by default (RFC 9110, 15.1), but the text refers to this request only.
            // 429 must not be stored (RFC 6585, 4).
            headers.CacheControl = NoStore;
        }
    }

    /// <summary>Declares that the response depends on fields of the request (RFC 9110, 12.5.5).</summary>
    /// <param name="headers">The header fields of the response.</param>
    /// <param name="byAccept">Whether it depends on <c>Accept</c>.</param>
    /// <param name="byLanguage">Whether it depends on <c>Accept-Language</c>.</param>
    public static void SetVary(IHeaderDictionary headers, bool byAccept, bool byLanguage)
    {
        if (byAccept && byLanguage && headers.Vary.Count == 0)
        {
            headers.Vary = AcceptAndLanguage;
            return;
        }

        if (byAccept)
        {
            VaryBy(headers, HeaderNames.Accept);
        }

        if (byLanguage)
        {
            VaryBy(headers, HeaderNames.AcceptLanguage);
        }
    }

    /// <summary>Sets the language of the message (RFC 9110, 8.5) if it is known and a valid tag.</summary>
    public static void SetLanguage(IHeaderDictionary headers, string? language)
    {
        if (language is null)
        {
            return;
        }

        if (ReferenceEquals(language, _lastTag))
        {
            headers.ContentLanguage = language;
        }
        else if (LanguageSelector.IsLanguageTag(language))
        {
            headers.ContentLanguage = _lastTag = language;
        }
    }

    /// <summary>Sets the fields of a representation.</summary>
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

    /// <summary>Sets <c>Retry-After</c> in whole seconds (RFC 9110, 10.2.3), rounded up.</summary>
    public static void SetRetryAfter(IHeaderDictionary headers, TimeSpan retryAfter)
    {
        double seconds = Math.Ceiling(Math.Max(0, retryAfter.TotalSeconds));
        headers.RetryAfter = HeaderUtilities.FormatNonNegativeInt64((long)seconds);
    }

    /// <summary>Sets <c>WWW-Authenticate</c> (RFC 9110, 15.5.2) if the response has none and the options define one.</summary>
    public static void SetWwwAuthenticate(IHeaderDictionary headers, string? value)
    {
        if (value is not null && headers.WWWAuthenticate.Count == 0)
        {
            headers.WWWAuthenticate = value;
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
}
