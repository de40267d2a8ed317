using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ErrorGen.AspNetCore;

/// <summary>Turns the tokens of a JSON text into XML, without a document in between.</summary>
/// <remarks>
/// An object is read twice, first for the names alone: what its elements are called, and which of them stay, depends on all of them.
/// </remarks>
internal readonly struct JsonToXml(IBufferWriter<byte> output)
{
    // What Utf8JsonWriter itself nests at most.
    private const int MaxDepth = 1000;

    private readonly XmlBodyWriter _xml = new(output);

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
                // Numbers keep all of their digits; true and false are words.
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
        IReadOnlyList<MagentoElement> elements = MagentoElement.Of(ReadNames(ref end));
        Utf8JsonReader start = reader;
        int next = 0;
        foreach (MagentoElement element in elements)
        {
            if (element.Index < next)
            {
                // A later member stood in for an earlier one of the same name: back to where the others are.
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

    /// <summary>The names of an object's members; leaves the reader at its end.</summary>
    private static List<string> ReadNames(ref Utf8JsonReader reader)
    {
        List<string> names = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            names.Add(JsonStrings.Read(ref reader));
            reader.Skip();
        }

        return names;
    }

    private void WriteString(string name, ref Utf8JsonReader reader) => _xml.WriteElement(name, JsonStrings.Read(ref reader));
}
