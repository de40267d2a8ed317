using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>A result without a value, such as <c>TypedResults.NoContent()</c> or the one of a <c>void</c> handler.</summary>
internal sealed class EmptySuccess(SuccessWriter writer, IResult result) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await result.ExecuteAsync(httpContext);
        HttpResponse response = httpContext.Response;
        if (response.GetState() != ResponseState.NotStarted || !SuccessWriter.IsSuccess(response.StatusCode))
        {
            // The handler has written its own response, or set a status that is not a success.
            return;
        }

        ReadOnlyMemory<byte> json = writer.Convention.GetEmptyContent(httpContext);
        if (json.IsEmpty)
        {
            writer.SetHead(response, hasContent: false);
            return;
        }

        await writer.WriteJsonAsync(httpContext, new ReadOnlySequence<byte>(json));
    }
}
