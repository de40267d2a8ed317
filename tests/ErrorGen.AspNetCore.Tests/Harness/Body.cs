using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore.Tests.Harness;

/// <summary>Bodies without a server.</summary>
internal static class Body
{
    /// <summary>An answer to <c>GET /shop</c> that reports an error.</summary>
    public static ErrorResponse ResponseTo(Error error, params ErrorResponseItem[] items)
    {
        var context = new DefaultHttpContext { TraceIdentifier = "trace" };
        context.Request.Method = "GET";
        context.Request.Path = "/shop";
        return new ErrorResponse
        {
            HttpContext = context,
            Status = error.Status,
            Title = "Title",
            MessageTemplate = error.Definition.MessageTemplate,
            Error = error,
            Errors = items,
        };
    }

    public static string Of(ErrorRepresentation representation, ErrorResponse response)
    {
        var output = new ArrayBufferWriter<byte>();
        representation.Write(response, output);
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(output.WrittenSpan);
    }
}
