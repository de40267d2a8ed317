using System.Buffers;
using System.Globalization;
using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>Writes an XML document of elements and text, indented, in the manner of Magento. No text makes it throw or breaks out.</summary>
/// <remarks>
/// Everything but names is ASCII: what lies beyond is a character reference, so that no reader can take the encoding for another one. Names are
/// written as they come; whoever passes them has made them XML names.
/// </remarks>
internal sealed class XmlBodyWriter(IBufferWriter<byte> output)
{
    private const int LongestReference = 10;

    private readonly Stack<string> _open = new();

    /// <summary>Whether the start tag of the innermost element still waits for its end.</summary>
    private bool _isTagOpen;

    public void WriteDeclaration() => output.Write("<?xml version=\"1.0\"?>\n"u8);

    /// <summary>Begins an element that has elements in it, or nothing.</summary>
    public void WriteStartElement(string name, string? namespaceName = null)
    {
        BeginLine();
        output.Write("<"u8);
        WriteName(name);
        if (namespaceName is not null)
        {
            output.Write(" xmlns=\""u8);
            WriteText(namespaceName);
            output.Write("\""u8);
        }

        _open.Push(name);
        _isTagOpen = true;
    }

    /// <summary>Ends the innermost element.</summary>
    public void WriteEndElement()
    {
        string name = _open.Pop();
        if (_isTagOpen)
        {
            output.Write("/>\n"u8);
            _isTagOpen = false;
            return;
        }

        Indent();
        WriteEndTag(name);
    }

    /// <summary>Writes an element with text in it; what is no character of XML becomes U+FFFD.</summary>
    public void WriteElement(string name, ReadOnlySpan<char> text)
    {
        BeginLine();
        output.Write("<"u8);
        WriteName(name);
        output.Write(">"u8);
        WriteText(text);
        WriteEndTag(name);
    }

    private void WriteEndTag(string name)
    {
        output.Write("</"u8);
        WriteName(name);
        output.Write(">\n"u8);
    }

    private void BeginLine()
    {
        if (_isTagOpen)
        {
            output.Write(">\n"u8);
            _isTagOpen = false;
        }

        Indent();
    }

    private void Indent()
    {
        for (int i = 0; i < _open.Count; i++)
        {
            output.Write("  "u8);
        }
    }

    private void WriteName(string name) => Encoding.UTF8.GetBytes(name, output);

    private void WriteText(ReadOnlySpan<char> text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            Rune character = XmlCharacters.Replace(rune);
            switch (character.Value)
            {
                case '<':
                    output.Write("&lt;"u8);
                    break;
                case '>':
                    output.Write("&gt;"u8);
                    break;
                case '&':
                    output.Write("&amp;"u8);
                    break;
                case '\r' or > 0x7F:
                    WriteReference(character.Value);
                    break;
                default:
                    output.Write([(byte)character.Value]);
                    break;
            }
        }
    }

    private void WriteReference(int character)
    {
        Span<byte> destination = output.GetSpan(LongestReference);
        "&#x"u8.CopyTo(destination);
        character.TryFormat(destination[3..], out int digits, "X", CultureInfo.InvariantCulture);
        destination[3 + digits] = (byte)';';
        output.Advance(4 + digits);
    }
}
