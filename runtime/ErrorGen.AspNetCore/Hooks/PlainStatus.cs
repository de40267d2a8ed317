using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace ErrorGen.AspNetCore;

/// <summary>A response that says by its status alone that the request failed.</summary>
internal static class PlainStatus
{
    /// <summary>
    /// Whether a finished response is one: 400 to 599, not begun, without a body and without a word about one, and not of an
    /// endpoint that asked for being left alone as ASP.NET Core's own status pages would leave it.
    /// </summary>
    public static bool Is(HttpContext context)
    {
        HttpResponse response = context.Response;
        return response.StatusCode is >= 400 and <= 599
            && !response.HasStarted
            && response.ContentType is null
            && response.ContentLength is null
            && ResponseStates.Of(response) is ResponseState.Fresh
            && !context.RequestAborted.IsCancellationRequested
            && context.GetEndpoint()?.Metadata.GetMetadata<ISkipStatusCodePagesMetadata>() is null;
    }
}
