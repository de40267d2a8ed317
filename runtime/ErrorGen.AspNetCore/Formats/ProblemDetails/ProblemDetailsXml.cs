using System.Globalization;

namespace ErrorGen.AspNetCore;

/// <summary>A problem details object as XML (RFC 9457, appendix B): an array is an element with one <c>i</c> element an item.</summary>
/// <remarks>A missing value is left out, because this XML has no form for null.</remarks>
internal sealed class ProblemDetailsXml(string mediaType) : XmlErrorRepresentation(mediaType, "application/problem+xml")
{
    /// <summary>RFC 9457, appendix B keeps the namespace of RFC 7807.</summary>
    private const string Namespace = "urn:ietf:rfc:7807";

    protected override void WriteXml(ErrorResponse response, XmlElementWriter writer)
    {
        writer.WriteStartElement("problem", Namespace);
        WriteOptional("type", response.TypeUri, writer);
        writer.WriteElement("title", response.Title);
        writer.WriteElement("status", response.Status.ToString(CultureInfo.InvariantCulture));
        writer.WriteElement("detail", response.Message);
        WriteOptional("code", response.Code, writer);
        WriteParameters(response, writer);
        WriteErrors(response.Errors, writer);
        WriteOptional("reportId", response.ReportId, writer);
        WriteOptional("trace", response.Exception?.ToString(), writer);
        writer.WriteEndElement();
    }

    private static void WriteErrors(IReadOnlyList<ErrorResponseItem> errors, XmlElementWriter xml)
    {
        if (errors.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("errors");
        foreach (ErrorResponseItem item in errors)
        {
            xml.WriteStartElement(ProblemElementName.ArrayItem);
            xml.WriteElement("detail", item.Message);
            WriteOptional("field", item.Field, xml);
            WriteOptional("code", item.Code, xml);
            WriteParameters(item, xml);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
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
            WriteOptional(ProblemElementName.Create(error.Parameters[i].Name), value.IsNull ? null : value.ToInvariantString(), xml);
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
}
