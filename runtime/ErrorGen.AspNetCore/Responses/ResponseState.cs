using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>The progress of a response when its request fails.</summary>
internal enum ResponseState
{
    /// <summary>Nothing is sent or buffered: an error can be written.</summary>
    NotStarted,

    /// <summary>The head is not sent, but bytes of another body are buffered and would precede the error.</summary>
    BodyPending,

    /// <summary>The head is sent.</summary>
    Started,
}

internal static class ResponseStateExtensions
{
    public static ResponseState GetState(this HttpResponse response)
    {
        if (response.HasStarted)
        {
            return ResponseState.Started;
        }

        PipeWriter body = response.BodyWriter;
        return body.CanGetUnflushedBytes && body.UnflushedBytes > 0 ? ResponseState.BodyPending : ResponseState.NotStarted;
    }
}
