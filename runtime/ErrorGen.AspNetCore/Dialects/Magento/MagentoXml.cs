using System.Buffers;

namespace ErrorGen.AspNetCore;

/// <summary>The XML of a Magento error: the members of its JSON as elements of <c>response</c>.</summary>
/// <remarks>One content type, whatever kind of XML was asked for, as Magento does.</remarks>
internal sealed class MagentoXml(string mediaType) : ErrorRepresentation(mediaType, "application/xml; charset=utf-8")
{
    private const string Message = "message";
    private const string Parameters = "parameters";

    public override void Write(ErrorResponse response, IBufferWriter<byte> output)
    {
        var xml = new XmlBodyWriter(output);
        xml.WriteDeclaration();
        xml.WriteStartElement("response");
        xml.WriteElement(Message, response.Message);
        WriteErrors(response.Errors, xml);
        if (MagentoCode.Of(response) is { } code)
        {
            xml.WriteElement("code", code.Text);
        }

        if (response.Parameters.Count > 0)
        {
            WriteParameters(response, xml);
        }

        if (response.Exception is { } exception)
        {
            xml.WriteElement("trace", exception.ToString());
        }

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
            xml.WriteStartElement(MagentoNames.Item);
            xml.WriteElement(Message, item.Message);
            WriteItemParameters(item, xml);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteItemParameters(ErrorResponseItem item, XmlBodyWriter xml)
    {
        if (item.Parameters.Count > 0)
        {
            WriteParameters(item, xml);
            return;
        }

        xml.WriteStartElement(Parameters);
        if (item.Field is { } field)
        {
            xml.WriteElement(MagentoNames.Field, field);
        }

        xml.WriteEndElement();
    }

    private static void WriteParameters(ErrorDescription error, XmlBodyWriter xml)
    {
        xml.WriteStartElement(Parameters);
        if (error.Definition is { HasPositionalParameters: true })
        {
            for (int i = 0; i < error.Parameters.Count; i++)
            {
                xml.WriteElement(MagentoNames.Item, error.GetParameter(i).ToInvariantString());
            }
        }
        else
        {
            foreach (MagentoElement element in MagentoElement.Of([.. error.Parameters.Select(static parameter => parameter.Name)]))
            {
                xml.WriteElement(element.Name, error.GetParameter(element.Index).ToInvariantString());
            }
        }

        xml.WriteEndElement();
    }
}
