using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ErrorGen.AspNetCore;

/// <summary>The body of an ePages error: a message that ends with the request, and the status as text.</summary>
internal sealed class EPagesJson(string mediaType) : JsonErrorRepresentation(mediaType, "application/json")
{
    private static readonly JsonEncodedText MessageName = JsonEncodedText.Encode("message");
    private static readonly JsonEncodedText StatusName = JsonEncodedText.Encode("status");

    protected override void WriteJson(ErrorResponse response, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString(MessageName, MessageOf(response));
        writer.WriteString(StatusName, response.Status.ToString(CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    /// <summary>Several errors stand on lines of their own, as those of a rejected cart do.</summary>
    private static string MessageOf(ErrorResponse response)
    {
        var message = new StringBuilder(response.Detail);
        foreach (ErrorResponseItem item in response.Errors)
        {
            message.Append("\n\t").Append(item.Detail);
        }

        string method = response.HttpContext.Request.Method;
        if (method.Length > 0)
        {
            message.Append(", Request: ").Append(method).Append(' ').Append(EPagesPath.Of(response));
        }

        return message.ToString();
    }
}
