using System.Buffers;
using System.Globalization;
using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>The XML of Magento's fallback format: one line, texts as CDATA.</summary>
internal sealed class MagentoFallbackXml(string mediaType) : ErrorRepresentation(mediaType, "application/xml; charset=UTF-8")
{
    public override void Write(ErrorResponse response, IBufferWriter<byte> output)
    {
        output.Write("<?xml version=\"1.0\"?><error><messages><error>"u8);
        WriteItem(response, response, response.Exception, output);
        foreach (ErrorResponseItem item in response.Errors)
        {
            WriteItem(response, item, exception: null, output);
        }

        output.Write("</error></messages></error>"u8);
    }

    private static void WriteItem(ErrorResponse response, ErrorContent error, Exception? exception, IBufferWriter<byte> output)
    {
        output.Write("<data_item><code>"u8);
        Encoding.UTF8.GetBytes(response.Status.ToString(CultureInfo.InvariantCulture), output);
        output.Write("</code><message>"u8);
        WriteCData(error.Message, output);
        output.Write("</message>"u8);
        if (exception is not null)
        {
            output.Write("<trace>"u8);
            WriteCData(exception.ToString(), output);
            output.Write("</trace>"u8);
        }

        output.Write("</data_item>"u8);
    }

    private static void WriteCData(string text, IBufferWriter<byte> output)
    {
        var safe = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            safe.Append(XmlCharacters.Replace(rune).ToString());
        }

        // ]]> would end the section, and an XML parser turns a CR into LF: both are written between two sections.
        safe.Replace("]]>", "]]]]><![CDATA[>").Replace("\r", "]]>&#xD;<![CDATA[");
        output.Write("<![CDATA["u8);
        Encoding.UTF8.GetBytes(safe.ToString(), output);
        output.Write("]]>"u8);
    }
}
