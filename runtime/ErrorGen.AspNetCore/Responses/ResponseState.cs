using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ErrorGen.AspNetCore;

/// <summary>The progress of a response when its request fails.</summary>
internal enum ResponseState
{
    /// <summary>Nothing is sent or buffered: an error can be written.</summary>
    NotStarted,

    /// <summary>
    /// Nothing is sent, but a middleware has replaced the body by a stream in memory that already has content. The content can be discarded.
    /// </summary>
    Buffered,

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
        bool hasUnflushedBytes = body.CanGetUnflushedBytes && body.UnflushedBytes > 0;
        if (response.Body is { CanSeek: true } buffer)
        {
            return hasUnflushedBytes || buffer.Position > 0 ? ResponseState.Buffered : ResponseState.NotStarted;
        }

        return hasUnflushedBytes ? ResponseState.BodyPending : ResponseState.NotStarted;
    }

    /// <summary>Removes the content of a buffered body, as the platform's <c>Response.Clear()</c> does.</summary>
    public static void DiscardBuffer(this HttpResponse response)
    {
        Stream buffer = response.Body;
        buffer.SetLength(0);
        buffer.Position = 0;

        // A new feature has a new writer, so that the unflushed bytes of the old one are dropped.
        IFeatureCollection features = response.HttpContext.Features;
        IHttpResponseBodyFeature? prior = (features.Find<IHttpResponseBodyFeature>() as StreamResponseBodyFeature)?.PriorFeature;
        features.Set<IHttpResponseBodyFeature>(prior is null ? new StreamResponseBodyFeature(buffer) : new StreamResponseBodyFeature(buffer, prior));
    }
}
