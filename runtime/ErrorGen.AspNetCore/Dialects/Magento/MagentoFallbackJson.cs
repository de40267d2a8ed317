using System.Text.Json;

namespace ErrorGen.AspNetCore;

/// <summary>The JSON of Magento's fallback format: a list of codes and finished messages.</summary>
internal sealed class MagentoFallbackJson() : JsonErrorRepresentation("application/json", "application/json; charset=UTF-8")
{
    private static readonly JsonEncodedText MessagesName = JsonEncodedText.Encode("messages");
    private static readonly JsonEncodedText ErrorName = JsonEncodedText.Encode("error");
    private static readonly JsonEncodedText CodeName = JsonEncodedText.Encode("code");
    private static readonly JsonEncodedText MessageName = JsonEncodedText.Encode("message");
    private static readonly JsonEncodedText TraceName = JsonEncodedText.Encode("trace");

    protected override void WriteJson(ErrorResponse response, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartObject(MessagesName);
        writer.WriteStartArray(ErrorName);
        WriteItem(response, response, response.Exception, writer);
        foreach (ErrorResponseItem item in response.Errors)
        {
            WriteItem(response, item, exception: null, writer);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteItem(ErrorResponse response, ErrorContent error, Exception? exception, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber(CodeName, response.Status);
        WriteMessage(MessageName, error, writer);
        if (exception is not null)
        {
            writer.WriteString(TraceName, exception.ToString());
        }

        writer.WriteEndObject();
    }
}
