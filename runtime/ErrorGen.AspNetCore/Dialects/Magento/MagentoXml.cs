namespace ErrorGen.AspNetCore;

/// <summary>The XML of a Magento error: the members of its JSON as elements of <c>response</c>.</summary>
/// <remarks>The content type is the same for every XML type that a client may ask for, as in Magento.</remarks>
internal sealed class MagentoXml(string mediaType) : XmlErrorRepresentation(mediaType, "application/xml; charset=utf-8")
{
    private const string Message = "message";
    private const string Parameters = "parameters";

    protected override void WriteXml(ErrorResponse response, XmlElementWriter writer)
    {
        writer.WriteStartElement("response");
        writer.WriteElement(Message, response.MessageTemplate);
        WriteErrors(response.Errors, writer);
        if (MagentoCode.TryCreate(response) is { } code)
        {
            writer.WriteElement("code", code.Text);
        }

        if (response.ParameterCount > 0)
        {
            WriteParameters(response, writer);
        }

        if (response.Exception is { } exception)
        {
            writer.WriteElement("trace", exception.ToString());
        }

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
            xml.WriteStartElement(MagentoNames.Item);
            xml.WriteElement(Message, item.MessageTemplate);
            WriteItemParameters(item, xml);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteItemParameters(ErrorResponseItem item, XmlElementWriter xml)
    {
        if (item.ParameterCount > 0)
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

    private static void WriteParameters(ErrorContent error, XmlElementWriter xml)
    {
        xml.WriteStartElement(Parameters);
        if (error.Definition is { HasPositionalParameters: true })
        {
            for (int i = 0; i < error.ParameterCount; i++)
            {
                xml.WriteElement(MagentoNames.Item, error.GetParameterText(i));
            }
        }
        else
        {
            foreach (MagentoElement element in MagentoElement.CreateAll([.. error.Parameters.Select(static parameter => parameter.Name)]))
            {
                xml.WriteElement(element.Name, error.GetParameterText(element.Index));
            }
        }

        xml.WriteEndElement();
    }
}
