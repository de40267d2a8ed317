using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>The body of an ePages error: a message that ends with the request, and the status as text.</summary>
internal sealed class EPagesJson(string mediaType, bool includesRequest) : JsonErrorRepresentation(mediaType, "application/json")
{
    /// <summary>The client chooses the method; the longest registered one, UPDATEREDIRECTREF, has 17 letters.</summary>
    private const int LongestMethod = 20;

    private static readonly JsonEncodedText MessageName = JsonEncodedText.Encode("message");
    private static readonly JsonEncodedText StatusName = JsonEncodedText.Encode("status");

    /// <summary>Returns the path of the request as it is in the URI, without scheme, host and query.</summary>
    public static string PathOf(ErrorResponse response) =>
        response.Truncate(response.HttpContext.Request.PathBase.Add(response.HttpContext.Request.Path).ToUriComponent());

    /// <summary>Returns the method, but GET for HEAD, whose header fields must be those of GET (RFC 9110, 9.3.2).</summary>
    private static string MethodOf(HttpRequest request) =>
        HttpMethods.IsHead(request.Method) ? HttpMethods.Get : request.Method[..Math.Min(request.Method.Length, LongestMethod)];

    protected override void WriteJson(ErrorResponse response, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString(MessageName, MessageOf(response));
        writer.WriteString(StatusName, response.Status.ToString(CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    /// <summary>Each of several errors has a line of its own, as in the response to a rejected cart.</summary>
    private string MessageOf(ErrorResponse response)
    {
        var message = new StringBuilder(response.Message);
        foreach (ErrorResponseItem item in response.Errors)
        {
            message.Append("\n\t").Append(item.Message);
        }

        string method = MethodOf(response.HttpContext.Request);
        if (includesRequest && method.Length > 0)
        {
            message.Append(", Request: ").Append(method).Append(' ').Append(PathOf(response));
        }

        return message.ToString();
    }
}
