using System.Text.Json;

namespace ErrorGen.AspNetCore;

/// <summary>A problem details object (RFC 9457, 3) with the extensions <c>code</c>, <c>parameters</c>, <c>errors</c>, <c>reportId</c> and <c>trace</c>.</summary>
/// <remarks>The content type has no charset parameter (RFC 9457, 6.1), because JSON is UTF-8.</remarks>
internal sealed class ProblemDetailsJson(string mediaType) : JsonErrorRepresentation(mediaType, "application/problem+json")
{
    private static readonly JsonEncodedText TypeName = JsonEncodedText.Encode("type");
    private static readonly JsonEncodedText TitleName = JsonEncodedText.Encode("title");
    private static readonly JsonEncodedText StatusName = JsonEncodedText.Encode("status");
    private static readonly JsonEncodedText DetailName = JsonEncodedText.Encode("detail");
    private static readonly JsonEncodedText CodeName = JsonEncodedText.Encode("code");
    private static readonly JsonEncodedText ParametersName = JsonEncodedText.Encode("parameters");
    private static readonly JsonEncodedText FieldName = JsonEncodedText.Encode("field");
    private static readonly JsonEncodedText ErrorsName = JsonEncodedText.Encode("errors");
    private static readonly JsonEncodedText ReportIdName = JsonEncodedText.Encode("reportId");
    private static readonly JsonEncodedText TraceName = JsonEncodedText.Encode("trace");

    protected override void WriteJson(ErrorResponse response, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (response.TypeUri is { } type)
        {
            // An omitted type means about:blank (RFC 9457, 4.2.1).
            writer.WriteString(TypeName, type);
        }

        writer.WriteString(TitleName, response.Title);
        writer.WriteNumber(StatusName, response.Status);
        WriteMessage(DetailName, response, writer);
        WriteExtensions(response, writer);
        writer.WriteEndObject();
    }

    private static void WriteExtensions(ErrorResponse response, Utf8JsonWriter writer)
    {
        if (response.Code is { } code)
        {
            writer.WriteString(CodeName, code);
        }

        WriteParameterMap(ParametersName, response, writer);
        WriteErrors(response, writer);
        if (response.ReportId is { } reportId)
        {
            writer.WriteString(ReportIdName, reportId);
        }

        if (response.Exception is { } exception)
        {
            writer.WriteString(TraceName, exception.ToString());
        }
    }

    /// <summary>The list of errors, as in the example of RFC 9457, 3.</summary>
    private static void WriteErrors(ErrorResponse response, Utf8JsonWriter writer)
    {
        if (response.Errors.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(ErrorsName);
        foreach (ErrorResponseItem item in response.Errors)
        {
            writer.WriteStartObject();
            WriteMessage(DetailName, item, writer);
            if (item.Field is { } field)
            {
                writer.WriteString(FieldName, field);
            }

            if (item.Code is { } code)
            {
                writer.WriteString(CodeName, code);
            }

            WriteParameterMap(ParametersName, item, writer);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
