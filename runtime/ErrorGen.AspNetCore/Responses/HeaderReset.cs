using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ErrorGen.AspNetCore;

/// <summary>Removes the header fields and trailers that are not valid for the response to a failure.</summary>
/// <remarks>
/// After an exception the response has the fields that were there when the request reached ErrorGen, and those that say how the client may
/// access the resource. A success that fails afterwards must not hand out its cookies, links or validators. If the application responds with an
/// error itself, its fields stay, except those that describe a body.
/// </remarks>
/// <param name="use">How <c>UseErrorGen()</c> is used: without it, the initial fields are not known.</param>
internal sealed class HeaderReset(PipelineUse use)
{
    private const string CorsPrefix = "Access-Control-";

    /// <summary>Fields that a status requires or that say how the client may access the resource: they are valid for the error too.</summary>
    private static readonly FrozenSet<string> AccessFields = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        HeaderNames.Allow,
        HeaderNames.ProxyAuthenticate,
        HeaderNames.RetryAfter,
        HeaderNames.Upgrade,
        HeaderNames.Vary,
        HeaderNames.WWWAuthenticate);

    /// <summary>Fields that describe a body that is not sent.</summary>
    private static readonly string[] BodyFields =
    [
        HeaderNames.ContentDisposition, HeaderNames.ContentEncoding, HeaderNames.ContentLanguage, HeaderNames.ContentLength,
        HeaderNames.ContentLocation, HeaderNames.ContentMD5, "Content-Digest", "Digest", "Repr-Digest", HeaderNames.ETag,
        HeaderNames.LastModified, HeaderNames.TransferEncoding,
    ];

    /// <summary>Fields of an interrupted success, for endpoints that are not behind the middleware.</summary>
    private static readonly string[] SuccessFields =
    [
        HeaderNames.AcceptRanges, HeaderNames.Age, HeaderNames.CacheControl, HeaderNames.ContentRange, HeaderNames.Expires, HeaderNames.Location,
        HeaderNames.Pragma, HeaderNames.SetCookie, HeaderNames.Link, HeaderNames.Trailer, "Refresh", "Clear-Site-Data",
    ];

    /// <summary>Removes the fields that are not valid for the response to a failure.</summary>
    /// <param name="context">The request.</param>
    /// <param name="headers">The header fields of its response.</param>
    /// <param name="failure">The failure.</param>
    /// <param name="status">The status code of the response.</param>
    public void Apply(HttpContext context, IHeaderDictionary headers, in Failure failure, int status)
    {
        if (failure.IsInterruption)
        {
            FindTrailers(context)?.Clear();
            RemoveFieldsOfSuccess(context, headers);
            return;
        }

        if (headers.Count == 0)
        {
            // The usual case: no name has to be looked up.
            return;
        }

        Remove(headers, BodyFields);
        if (status != StatusCodes.Status416RangeNotSatisfiable)
        {
            // In a 416 it has the length of the resource (RFC 9110, 15.5.17). Otherwise it describes a part in the body.
            headers.Remove(HeaderNames.ContentRange);
        }

        if (FindTrailers(context) is null)
        {
            headers.Remove(HeaderNames.Trailer);
        }
    }

    /// <summary>Removes what belongs to an interrupted success, and sets the status to 500, before a handler of the application writes its response.</summary>
    public void Apply(HttpResponse response)
    {
        FindTrailers(response.HttpContext)?.Clear();
        RemoveFieldsOfSuccess(response.HttpContext, response.Headers);
        response.ContentType = null;
        response.StatusCode = StatusCodes.Status500InternalServerError;
    }

    private static IHeaderDictionary? FindTrailers(HttpContext context) =>
        context.Features.Find<IHttpResponseTrailersFeature>() is { Trailers: { Count: > 0, IsReadOnly: false } trailers } ? trailers : null;

    private void RemoveFieldsOfSuccess(HttpContext context, IHeaderDictionary headers)
    {
        ReadOnlySpan<KeyValuePair<string, StringValues>> initial = InitialHeaderFields.Get(context);
        if (headers.Count == 0 && initial.IsEmpty)
        {
            // The usual case.
            return;
        }

        if (!use.IsUsed)
        {
            Remove(headers, BodyFields);
            Remove(headers, SuccessFields);
            return;
        }

        KeyValuePair<string, StringValues>[] kept = [.. headers.Where(static field => IsAboutAccess(field.Key))];
        headers.Clear();
        foreach ((string name, StringValues value) in initial)
        {
            headers[name] = value;
        }

        foreach ((string name, StringValues value) in kept)
        {
            headers[name] = value;
        }

        Remove(headers, BodyFields);
    }

    private static bool IsAboutAccess(string name) =>
        AccessFields.Contains(name) || name.StartsWith(CorsPrefix, StringComparison.OrdinalIgnoreCase);

    private static void Remove(IHeaderDictionary headers, string[] names)
    {
        foreach (string name in names)
        {
            headers.Remove(name);
        }
    }
}
