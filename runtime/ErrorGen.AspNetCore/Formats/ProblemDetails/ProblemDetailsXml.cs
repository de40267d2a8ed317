using System.Buffers;
using System.Globalization;

namespace ErrorGen.AspNetCore;

/// <summary>A problem details object as XML (RFC 9457, appendix B): an array is an element with <c>i</c> for every item.</summary>
/// <remarks>A missing value is left out: this XML has no form for null.</remarks>
internal sealed class ProblemDetailsXml(string mediaType) : ErrorRepresentation(mediaType, "application/problem+xml")
{
    /// <summary>Still the number of the first RFC (RFC 9457, appendix B).</summary>
    private const string Namespace = "urn:ietf:rfc:7807";

    public override void Write(ErrorResponse response, IBufferWriter<byte> output)
    {
        var xml = new XmlBodyWriter(output);
        xml.WriteDeclaration();
        xml.WriteStartElement("problem", Namespace);
        WriteIfAny("type", response.TypeUri, xml);
        xml.WriteElement("title", response.Title);
        xml.WriteElement("status", response.Status.ToString(CultureInfo.InvariantCulture));
        xml.WriteElement("detail", response.Detail);
        WriteIfAny("code", response.Code, xml);
        WriteParameters(response, xml);
        WriteErrors(response.Errors, xml);
        WriteIfAny("reportId", response.ReportId, xml);
        WriteIfAny("trace", response.Exception?.ToString(), xml);
        xml.WriteEndElement();
    }

    private static void WriteErrors(IReadOnlyList<ErrorResponseItem> errors, XmlBodyWriter xml)
    {
        if (errors.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("errors");
        foreach (ErrorResponseItem item in errors)
        {
            xml.WriteStartElement(ProblemElementName.ArrayItem);
            xml.WriteElement("detail", item.Detail);
            WriteIfAny("field", item.Field, xml);
            WriteIfAny("code", item.Code, xml);
            WriteParameters(item, xml);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteParameters(ErrorDescription error, XmlBodyWriter xml)
    {
        if (error.Parameters.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("parameters");
        for (int i = 0; i < error.Parameters.Count; i++)
        {
            ErrorValue value = error.GetParameter(i);
            WriteIfAny(ProblemElementName.Of(error.Parameters[i].Name), value.IsNull ? null : value.ToInvariantString(), xml);
        }

        xml.WriteEndElement();
    }

    private static void WriteIfAny(string name, string? text, XmlBodyWriter xml)
    {
        if (text is not null)
        {
            xml.WriteElement(name, text);
        }
    }
}
