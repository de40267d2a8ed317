using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace ErrorGen.AspNetCore;

/// <summary>Sends pages with the header fields that caches and browsers need.</summary>
internal static class PageSender
{
    private const string Public = "public, max-age=300";
    private const string Private = "private, max-age=300";
    private const string NoStore = "no-store";

    private static readonly string Policy =
        $"default-src 'none'; style-src {PageStyle.Source}; script-src {PageScript.Source}; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Sends a page, or 304 if the client has it.</summary>
    public static async Task SendAsync(HttpContext context, PageContext page, PageFormat format, PageBody body)
    {
        HttpResponse response = context.Response;
        IHeaderDictionary headers = response.Headers;
        SetCommon(context, page, format);
        headers.ETag = body.ETag;

        // Values of a query may be those of a person.
        headers.CacheControl = page.Query.HasValues ? NoStore : IsForEveryone(context) ? Public : Private;
        if (page.Query.HasValues || page.Query.IsFiltered)
        {
            headers["X-Robots-Tag"] = "noindex";
        }

        if (IsKnown(context, body.ETag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await WriteAsync(context, format, body.Bytes);
    }

    /// <summary>Sends a page that explains why there is nothing.</summary>
    public static async Task SendUnknownAsync(HttpContext context, PageContext page, byte[] body)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        SetCommon(context, page, PageFormat.Html);
        context.Response.Headers.CacheControl = NoStore;
        await WriteAsync(context, PageFormat.Html, body);
    }

    private static void SetCommon(HttpContext context, PageContext page, PageFormat format)
    {
        IHeaderDictionary headers = context.Response.Headers;
        ErrorResponseHeaders.SetVary(headers, byAccept: true, byLanguage: true);
        ErrorResponseHeaders.SetLanguage(headers, page.Language);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        if (format is PageFormat.Html)
        {
            headers.ContentSecurityPolicy = Policy;
        }
    }

    private static async Task WriteAsync(HttpContext context, PageFormat format, byte[] body)
    {
        context.Response.ContentType = PageFormats.ContentTypeOf(format);
        context.Response.ContentLength = body.Length;
        if (HttpMethods.IsHead(context.Request.Method))
        {
            // A status code without a body would otherwise get the body of an error.
            await context.Response.StartAsync(context.RequestAborted);
            return;
        }

        await context.Response.BodyWriter.WriteAsync(body, context.RequestAborted);
    }

    /// <summary>Whether a shared cache may give the page to others. If the endpoint or the user is authorized, it may not.</summary>
    private static bool IsForEveryone(HttpContext context) =>
        context.User.Identity?.IsAuthenticated != true
        && (context.GetEndpoint()?.Metadata is not { } metadata || metadata.GetMetadata<IAllowAnonymous>() is not null || metadata.GetMetadata<IAuthorizeData>() is null);

    /// <summary>Whether the client has the page already (RFC 9110, 13.1.2).</summary>
    private static bool IsKnown(HttpContext context, string etag)
    {
        if (context.Request.Headers.IfNoneMatch.Count == 0)
        {
            return false;
        }

        RequestHeaders headers = context.Request.GetTypedHeaders();
        var own = EntityTagHeaderValue.Parse(etag);
        return headers.IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(own, useStrongComparison: false));
    }
}
