using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ErrorGen.AspNetCore;

/// <summary>Converts JSON to Magento's XML token by token, without a document object model.</summary>
/// <remarks>
/// An object is read twice, first for its names: the names of its elements, and which of them remain, depend on all names.
/// </remarks>
internal readonly struct MagentoJsonToXml(IBufferWriter<byte> output)
{
    // The limit of Utf8JsonWriter.
    private const int MaxDepth = 1000;

    private readonly XmlElementWriter _xml = new(output);

    public void Write(ReadOnlySequence<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        reader.Read();
        _xml.WriteDeclaration();
        WriteValue("response", ref reader);
    }

    private void WriteValue(string name, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                WriteArray(name, ref reader);
                break;
            case JsonTokenType.StartObject:
                WriteObject(name, ref reader);
                break;
            case JsonTokenType.Null:
                _xml.WriteElement(name, "");
                break;
            case JsonTokenType.String:
                WriteString(name, ref reader);
                break;
            default:
                // Numbers keep all of their digits.
                ReadOnlySpan<byte> token = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
                _xml.WriteElement(name, Encoding.ASCII.GetString(token));
                break;
        }
    }

    private void WriteArray(string name, ref Utf8JsonReader reader)
    {
        _xml.WriteStartElement(name);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            WriteValue(MagentoNames.Item, ref reader);
        }

        _xml.WriteEndElement();
    }

    private void WriteObject(string name, ref Utf8JsonReader reader)
    {
        _xml.WriteStartElement(name);
        Utf8JsonReader end = reader;
        IReadOnlyList<MagentoElement> elements = MagentoElement.CreateAll(ReadNames(ref end));
        Utf8JsonReader start = reader;
        int next = 0;
        foreach (MagentoElement element in elements)
        {
            if (element.Index < next)
            {
                // The previous element took its value from a later member: go back to the start of the object.
                reader = start;
                next = 0;
            }

            for (; next < element.Index; next++)
            {
                reader.Read();
                reader.Skip();
            }

            reader.Read();
            reader.Read();
            WriteValue(element.Name, ref reader);
            next++;
        }

        reader = end;
        _xml.WriteEndElement();
    }

    /// <summary>Returns the names of an object's members, and leaves the reader at the end of the object.</summary>
    private static List<string> ReadNames(ref Utf8JsonReader reader)
    {
        List<string> names = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            names.Add(ReadText(ref reader));
            reader.Skip();
        }

        return names;
    }

    private void WriteString(string name, ref Utf8JsonReader reader) => _xml.WriteElement(name, ReadText(ref reader));

    /// <summary>Returns the text of a name or string; U+FFFD if it has an unpaired surrogate.</summary>
    private static string ReadText(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // System.Text.Json never writes such an escape, but an endpoint may pass on raw JSON.
            return Rune.ReplacementChar.ToString();
        }
    }
}
