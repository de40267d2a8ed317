using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ErrorGen.AspNetCore.Tests.Vectors;

/// <summary>Writes any JSON the way the format writes an error.</summary>
internal static class MagentoXmlData
{
    public static string Write(JsonElement data)
    {
        var output = new ArrayBufferWriter<byte>();
        var xml = new XmlElementWriter(output);
        xml.WriteDeclaration();
        Write("response", data, xml);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void Write(string name, JsonElement data, XmlElementWriter xml)
    {
        switch (data.ValueKind)
        {
            case JsonValueKind.Array:
                xml.WriteStartElement(name);
                foreach (JsonElement item in data.EnumerateArray())
                {
                    Write(MagentoNames.Item, item, xml);
                }

                xml.WriteEndElement();
                break;
            case JsonValueKind.Object:
                xml.WriteStartElement(name);
                JsonProperty[] members = [.. data.EnumerateObject()];
                foreach (MagentoElement element in MagentoElement.CreateAll([.. members.Select(static member => member.Name)]))
                {
                    Write(element.Name, members[element.Index].Value, xml);
                }

                xml.WriteEndElement();
                break;
            default:
                xml.WriteElement(name, MagentoError.ValueOf(data).ToInvariantString());
                break;
        }
    }
}
