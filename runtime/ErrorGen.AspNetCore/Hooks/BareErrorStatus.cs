using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace ErrorGen.AspNetCore;

/// <summary>A response that reports an error by its status code alone.</summary>
internal static class BareErrorStatus
{
    /// <summary>
    /// Whether a finished response has an error status, is not started and has no body. A Content-Type is not a body: the 416 of a file
    /// result has that of the file, and a length of 0. Endpoints that opted out of ASP.NET Core's status code pages are left alone.
    /// </summary>
    public static bool Matches(HttpContext context)
    {
        IHttpResponseFeature head = context.Features.Find<IHttpResponseFeature>()!;
        return ErrorStatusCode.IsError(head.StatusCode) && !head.HasStarted && IsBare(context);
    }

    private static bool IsBare(HttpContext context)
    {
        HttpResponse response = context.Response;
        return (response.ContentLength is null || (response.ContentLength == 0 && response.ContentType is not null))
            && response.GetState() is ResponseState.NotStarted
            && !context.RequestAborted.IsCancellationRequested
            && EndpointLookup.GetMatched(context)?.Metadata.GetMetadata<ISkipStatusCodePagesMetadata>() is null;
    }
}
