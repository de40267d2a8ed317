using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>A result without a value, such as <c>TypedResults.NoContent()</c> or that of a <c>void</c> handler.</summary>
internal sealed class EmptySuccess(SuccessWriter writer, IResult result) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await result.ExecuteAsync(httpContext);
        HttpResponse response = httpContext.Response;
        if (ResponseStates.Of(response) != ResponseState.Fresh || !SuccessWriter.IsSuccess(response.StatusCode))
        {
            // The handler has written an answer of its own, or a status that is none of the convention's.
            return;
        }

        ReadOnlyMemory<byte> json = writer.Convention.GetJsonOfNothing(httpContext);
        if (json.IsEmpty)
        {
            writer.SetHead(response, hasContent: false);
            return;
        }

        await writer.WriteJsonAsync(httpContext, new ReadOnlySequence<byte>(json));
    }
}
