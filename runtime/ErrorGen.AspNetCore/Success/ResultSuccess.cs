using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ErrorGen.AspNetCore;

/// <summary>A result with a value, such as <c>TypedResults.Created(...)</c>: its status and headers are kept, its body is JSON.</summary>
internal sealed class ResultSuccess(SuccessWriter writer, IResult result) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        if (writer.IsJson)
        {
            // The result sets its own head. The callback runs after that, so that the convention takes precedence.
            httpContext.Response.OnStarting(static state => ((Head)state).SetAsync(), new Head(writer, httpContext.Response));
            await result.ExecuteAsync(httpContext);
            return;
        }

        Pipe json = SuccessWriter.CreatePipe();
        IHttpResponseBodyFeature body = httpContext.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        httpContext.Features.Set<IHttpResponseBodyFeature>(new BufferedBodyFeature(json.Writer));
        try
        {
            await result.ExecuteAsync(httpContext);
        }
        finally
        {
            httpContext.Features.Set(body);
        }

        await (IsJsonSuccess(httpContext.Response) ? writer.WriteJsonAsync(httpContext, json) : PassOnAsync(httpContext.Response, json));
    }

    /// <summary>Whether a result has written a JSON success. A result of another library may write anything.</summary>
    private static bool IsJsonSuccess(HttpResponse response) =>
        SuccessWriter.IsSuccess(response.StatusCode) && SuccessContent.IsJson(response.ContentType);

    private static async Task PassOnAsync(HttpResponse response, Pipe body)
    {
        await body.Writer.CompleteAsync();
        await body.Reader.CopyToAsync(response.BodyWriter);
    }

    private sealed class Head(SuccessWriter writer, HttpResponse response)
    {
        public Task SetAsync()
        {
            if (IsJsonSuccess(response))
            {
                writer.SetHead(response, hasContent: true);
            }

            return Task.CompletedTask;
        }
    }

    /// <summary>Buffers the body of a response in a pipe.</summary>
    private sealed class BufferedBodyFeature(PipeWriter writer) : IHttpResponseBodyFeature
    {
        public Stream Stream { get; } = writer.AsStream(leaveOpen: true);

        public PipeWriter Writer => writer;

        public Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

        public Task CompleteAsync() => Task.CompletedTask;

        public void DisableBuffering()
        {
            // The body must be buffered until it is complete.
        }

        public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) =>
            SendFileFallback.SendFileAsync(Stream, path, offset, count, cancellationToken);
    }
}
