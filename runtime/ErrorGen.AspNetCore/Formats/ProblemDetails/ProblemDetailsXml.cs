using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ErrorGen.AspNetCore;

/// <summary>A problem details object as XML (RFC 9457, appendix B): an array is an element with one <c>i</c> element an item.</summary>
/// <remarks>A missing value is left out, because this XML has no form for null.</remarks>
internal sealed class ProblemDetailsXml(string mediaType, ProblemDetailsErrorFormat format) : XmlErrorRepresentation(mediaType, "application/problem+xml")
{
    /// <summary>RFC 9457, appendix B keeps the namespace of RFC 7807.</summary>
    private const string Namespace = "urn:ietf:rfc:7807";

    protected override void WriteXml(ErrorResponse response, XmlElementWriter writer)
    {
        writer.WriteStartElement("problem", Namespace);
        if (response.Problem is { } problem)
        {
            WriteCustomized(problem, response.SerializerOptions, writer);
        }
        else
        {
            WriteMembers(response, writer);
        }

        writer.WriteEndElement();
    }

    private static void WriteCustomized(ProblemDetails problem, JsonSerializerOptions? options, XmlElementWriter xml)
    {
        WriteOptional("type", problem.Type, xml);
        WriteOptional("title", problem.Title, xml);
        WriteOptional("status", problem.Status?.ToString(CultureInfo.InvariantCulture), xml);
        WriteOptional("detail", problem.Detail, xml);
        WriteOptional("instance", problem.Instance, xml);
        if (problem is HttpValidationProblemDetails { Errors: { Count: > 0 } errors })
        {
            ProblemMembers.WriteXml("errors", errors, options, xml);
        }

        WriteExtensions(problem.Extensions, options, xml);
    }

    private static void WriteExtensions(IEnumerable<KeyValuePair<string, object?>> members, JsonSerializerOptions? options, XmlElementWriter xml)
    {
        foreach ((string name, object? value) in members.Where(static member => !ProblemMembers.IsReserved(member.Key)))
        {
            ProblemMembers.WriteXml(name, value, options, xml);
        }
    }

    private static void WriteMap(IReadOnlyList<ErrorResponseItem> errors, XmlElementWriter xml)
    {
        foreach ((string field, List<string> messages) in ProblemErrors.GroupByField(errors))
        {
            WriteArray(ProblemElementName.Create(field), messages, xml);
        }
    }

    private static void WriteList(IReadOnlyList<ErrorResponseItem> errors, XmlElementWriter xml)
    {
        foreach (ErrorResponseItem item in errors)
        {
            xml.WriteStartElement(ProblemElementName.ArrayItem);
            xml.WriteElement("detail", item.Message);
            WriteOptional("field", item.Field, xml);
            WriteOptional("code", item.Code, xml);
            WriteData(item, response: null, xml);
            WriteParameters(item, xml);
            xml.WriteEndElement();
        }
    }

    /// <summary>Writes the constants of the entry, except those that the application replaces.</summary>
    private static void WriteData(ErrorContent error, ErrorResponse? response, XmlElementWriter xml)
    {
        foreach ((string name, ErrorValue value) in error.Definition?.Data ?? [])
        {
            if (response is null || !ProblemMembers.IsReplaced(response, name))
            {
                xml.WriteElement(ProblemElementName.Create(name), value.ToInvariantString());
            }
        }
    }

    private static void WriteParameters(ErrorContent error, XmlElementWriter xml)
    {
        if (error.Parameters.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("parameters");
        for (int i = 0; i < error.Parameters.Count; i++)
        {
            ErrorValue value = error.GetParameter(i);
            string name = ProblemElementName.Create(error.Parameters[i].Name);
            if (value.IsList)
            {
                WriteArray(name, GetItems(value), xml);
            }
            else
            {
                WriteOptional(name, value.IsNull ? null : value.ToInvariantString(), xml);
            }
        }

        xml.WriteEndElement();
    }

    /// <summary>The items of a list as in JSON: texts end with the number of those that were left out.</summary>
    private static IEnumerable<string> GetItems(ErrorValue list)
    {
        for (int i = 0; i < list.ItemCount; i++)
        {
            yield return list.GetItem(i).ToInvariantString();
        }

        if (list is { OmittedItemCount: > 0, Type: ErrorParameterType.String })
        {
            yield return ErrorList.Note(list.OmittedItemCount);
        }
    }

    private static void WriteArray(string name, IEnumerable<string> items, XmlElementWriter xml)
    {
        xml.WriteStartElement(name);
        foreach (string item in items)
        {
            xml.WriteElement(ProblemElementName.ArrayItem, item);
        }

        xml.WriteEndElement();
    }

    private static void WriteOptional(string name, string? text, XmlElementWriter xml)
    {
        if (text is not null)
        {
            xml.WriteElement(name, text);
        }
    }

    private void WriteMembers(ErrorResponse response, XmlElementWriter xml)
    {
        WriteOptional("type", response.TypeUri, xml);
        xml.WriteElement("title", response.Title);
        xml.WriteElement("status", response.Status.ToString(CultureInfo.InvariantCulture));
        xml.WriteElement("detail", response.Message);
        WriteOptional("instance", response.Instance, xml);
        if (!ProblemMembers.IsReplaced(response, "code"))
        {
            WriteOptional("code", response.Code, xml);
        }

        WriteData(response, response, xml);
        if (!ProblemMembers.IsReplaced(response, "parameters"))
        {
            WriteParameters(response, xml);
        }

        if (!ProblemMembers.IsReplaced(response, "errors"))
        {
            WriteErrors(response, xml);
        }

        WriteDiagnostics(response, xml);
        if (response.ExistingExtensions is { } extensions)
        {
            WriteExtensions(extensions, response.SerializerOptions, xml);
        }
    }

    private void WriteDiagnostics(ErrorResponse response, XmlElementWriter xml)
    {
        if (!ProblemMembers.IsReplaced(response, "reportId"))
        {
            WriteOptional("reportId", response.ReportId, xml);
        }

        if (response.Exception is { } exception && !ProblemMembers.IsReplaced(response, "trace"))
        {
            WriteArray("trace", ProblemMembers.SplitTrace(exception), xml);
        }

        if (format.IncludeTraceId && !ProblemMembers.IsReplaced(response, "traceId"))
        {
            xml.WriteElement("traceId", ProblemMembers.GetTraceId(response.HttpContext));
        }
    }

    private void WriteErrors(ErrorResponse response, XmlElementWriter xml)
    {
        if (response.Errors.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("errors");
        if (format.WritesMap(response))
        {
            WriteMap(response.Errors, xml);
        }
        else
        {
            WriteList(response.Errors, xml);
        }

        xml.WriteEndElement();
    }
}
