using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ErrorGen.AspNetCore;

/// <summary>
/// A problem details object (RFC 9457, 3) with the extensions <c>code</c>, <c>parameters</c>, <c>errors</c>, <c>reportId</c>, <c>trace</c> and
/// <c>traceId</c>, and those of the application.
/// </summary>
/// <remarks>The content type has no charset parameter (RFC 9457, 6.1), because JSON is UTF-8.</remarks>
internal sealed class ProblemDetailsJson(string mediaType, ProblemDetailsErrorFormat format)
    : JsonErrorRepresentation(mediaType, "application/problem+json")
{
    private static readonly JsonEncodedText TypeName = JsonEncodedText.Encode("type");
    private static readonly JsonEncodedText TitleName = JsonEncodedText.Encode("title");
    private static readonly JsonEncodedText StatusName = JsonEncodedText.Encode("status");
    private static readonly JsonEncodedText DetailName = JsonEncodedText.Encode("detail");
    private static readonly JsonEncodedText InstanceName = JsonEncodedText.Encode("instance");
    private static readonly JsonEncodedText CodeName = JsonEncodedText.Encode("code");
    private static readonly JsonEncodedText ParametersName = JsonEncodedText.Encode("parameters");
    private static readonly JsonEncodedText FieldName = JsonEncodedText.Encode("field");
    private static readonly JsonEncodedText ErrorsName = JsonEncodedText.Encode("errors");
    private static readonly JsonEncodedText ReportIdName = JsonEncodedText.Encode("reportId");
    private static readonly JsonEncodedText TraceName = JsonEncodedText.Encode("trace");
    private static readonly JsonEncodedText TraceIdName = JsonEncodedText.Encode("traceId");

    protected override void WriteJson(ErrorResponse response, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (response.Problem is { } problem)
        {
            WriteCustomized(problem, response.SerializerOptions, writer);
        }
        else
        {
            WriteMembers(response, writer);
        }

        writer.WriteEndObject();
    }

    private static void WriteCustomized(ProblemDetails problem, JsonSerializerOptions? options, Utf8JsonWriter writer)
    {
        WriteOptional(TypeName, problem.Type, writer);
        WriteOptional(TitleName, problem.Title, writer);
        if (problem.Status is { } status)
        {
            writer.WriteNumber(StatusName, status);
        }

        WriteOptional(DetailName, problem.Detail, writer);
        WriteOptional(InstanceName, problem.Instance, writer);
        if (problem is HttpValidationProblemDetails { Errors: { Count: > 0 } errors })
        {
            writer.WritePropertyName(ErrorsName);
            ProblemMembers.WriteJson(errors, options, writer);
        }

        WriteExtensions(problem.Extensions, options, writer);
    }

    private static void WriteExtensions(IEnumerable<KeyValuePair<string, object?>> members, JsonSerializerOptions? options, Utf8JsonWriter writer)
    {
        foreach ((string name, object? value) in members.Where(static member => !ProblemMembers.IsReserved(member.Key)))
        {
            writer.WritePropertyName(name);
            ProblemMembers.WriteJson(value, options, writer);
        }
    }

    private static void WriteOptional(JsonEncodedText name, string? text, Utf8JsonWriter writer)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    /// <summary>The messages of a failed validation by field, in the order of the fields.</summary>
    private static void WriteMap(IReadOnlyList<ErrorResponseItem> errors, Utf8JsonWriter writer)
    {
        writer.WriteStartObject(ErrorsName);
        foreach ((string field, List<string> messages) in ProblemErrors.GroupByField(errors))
        {
            writer.WriteStartArray(field);
            foreach (string message in messages)
            {
                writer.WriteStringValue(message);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    /// <summary>The list of errors, as in the example of RFC 9457, 3.</summary>
    private static void WriteList(IReadOnlyList<ErrorResponseItem> errors, Utf8JsonWriter writer)
    {
        writer.WriteStartArray(ErrorsName);
        foreach (ErrorResponseItem item in errors)
        {
            writer.WriteStartObject();
            WriteMessage(DetailName, item, writer);
            WriteOptional(FieldName, item.Field, writer);
            WriteOptional(CodeName, item.Code, writer);
            WriteData(item, response: null, writer);
            WriteParameterMap(ParametersName, item, writer);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes the constants of the entry, except those that the application replaces.</summary>
    private static void WriteData(ErrorContent error, ErrorResponse? response, Utf8JsonWriter writer)
    {
        foreach ((string name, ErrorValue value) in error.Definition?.Data ?? [])
        {
            if (response is null || !ProblemMembers.IsReplaced(response, name))
            {
                writer.WritePropertyName(name);
                value.WriteTo(writer);
            }
        }
    }

    private static void WriteTrace(Exception exception, Utf8JsonWriter writer)
    {
        writer.WriteStartArray(TraceName);
        foreach (string line in ProblemMembers.SplitTrace(exception))
        {
            writer.WriteStringValue(line);
        }

        writer.WriteEndArray();
    }

    private void WriteMembers(ErrorResponse response, Utf8JsonWriter writer)
    {
        // An omitted type means about:blank (RFC 9457, 4.2.1).
        WriteOptional(TypeName, response.TypeUri, writer);
        writer.WriteString(TitleName, response.Title);
        writer.WriteNumber(StatusName, response.Status);
        WriteMessage(DetailName, response, writer);
        WriteOptional(InstanceName, response.Instance, writer);
        if (!ProblemMembers.IsReplaced(response, "code"))
        {
            WriteOptional(CodeName, response.Code, writer);
        }

        WriteData(response, response, writer);
        if (!ProblemMembers.IsReplaced(response, "parameters"))
        {
            WriteParameterMap(ParametersName, response, writer);
        }

        if (!ProblemMembers.IsReplaced(response, "errors"))
        {
            WriteErrors(response, writer);
        }

        WriteDiagnostics(response, writer);
        if (response.ExistingExtensions is { } extensions)
        {
            WriteExtensions(extensions, response.SerializerOptions, writer);
        }
    }

    private void WriteDiagnostics(ErrorResponse response, Utf8JsonWriter writer)
    {
        if (!ProblemMembers.IsReplaced(response, "reportId"))
        {
            WriteOptional(ReportIdName, response.ReportId, writer);
        }

        if (response.Exception is { } exception && !ProblemMembers.IsReplaced(response, "trace"))
        {
            WriteTrace(exception, writer);
        }

        if (format.IncludeTraceId && !ProblemMembers.IsReplaced(response, "traceId"))
        {
            writer.WriteString(TraceIdName, ProblemMembers.GetTraceId(response.HttpContext));
        }
    }

    private void WriteErrors(ErrorResponse response, Utf8JsonWriter writer)
    {
        if (response.Errors.Count == 0)
        {
            return;
        }

        if (format.WritesMap(response))
        {
            WriteMap(response.Errors, writer);
        }
        else
        {
            WriteList(response.Errors, writer);
        }
    }
}
