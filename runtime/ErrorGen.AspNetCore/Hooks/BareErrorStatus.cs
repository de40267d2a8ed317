using Microsoft.AspNetCore.Http;
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
        HttpResponse response = context.Response;
        return ErrorStatusCode.IsError(response.StatusCode)
            && !response.HasStarted
            && (response.ContentLength is null || (response.ContentLength == 0 && response.ContentType is not null))
            && response.GetState() is ResponseState.NotStarted
            && !context.RequestAborted.IsCancellationRequested
            && EndpointLookup.GetMatched(context)?.Metadata.GetMetadata<ISkipStatusCodePagesMetadata>() is null;
    }
}
