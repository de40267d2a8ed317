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
        IFeatureCollection features = response.HttpContext.Features;
        return GetState(features.Find<IHttpResponseFeature>()!, features.Find<IHttpResponseBodyFeature>()!);
    }

    /// <summary>As the other overload, for a caller that has the features already.</summary>
    public static ResponseState GetState(IHttpResponseFeature head, IHttpResponseBodyFeature body)
    {
        if (head.HasStarted)
        {
            return ResponseState.Started;
        }

        PipeWriter writer = body.Writer;
        bool hasUnflushedBytes = writer.CanGetUnflushedBytes && writer.UnflushedBytes > 0;
        if (body.Stream is { CanSeek: true } buffer)
        {
            return hasUnflushedBytes || buffer.Position > 0 ? ResponseState.Buffered : ResponseState.NotStarted;
        }

        return hasUnflushedBytes ? ResponseState.BodyPending : ResponseState.NotStarted;
    }

    /// <summary>Removes the content of a buffered body, as the platform's <c>Response.Clear()</c> does.</summary>
    /// <returns>The new body.</returns>
    public static IHttpResponseBodyFeature DiscardBuffer(this HttpResponse response)
    {
        Stream buffer = response.Body;
        buffer.SetLength(0);
        buffer.Position = 0;

        // A new feature has a new writer, so that the unflushed bytes of the old one are dropped.
        IFeatureCollection features = response.HttpContext.Features;
        IHttpResponseBodyFeature? prior = (features.Find<IHttpResponseBodyFeature>() as StreamResponseBodyFeature)?.PriorFeature;
        IHttpResponseBodyFeature body = prior is null ? new StreamResponseBodyFeature(buffer) : new StreamResponseBodyFeature(buffer, prior);
        features.Set(body);
        return body;
    }
}
