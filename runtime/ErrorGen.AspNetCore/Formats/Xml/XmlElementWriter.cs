using System.Buffers;
using System.Globalization;
using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>Writes an indented XML document of elements and text. Every text is escaped; characters that XML does not allow become U+FFFD.</summary>
/// <remarks>
/// Text is written as ASCII with character references, so that a wrong guess of the encoding does no harm. Element names are not checked:
/// pass valid XML names only.
/// </remarks>
/// <param name="output">Receives the document.</param>
public sealed class XmlElementWriter(IBufferWriter<byte> output)
{
    private const int LongestReference = 10;

    private readonly IBufferWriter<byte> _output = output ?? throw new ArgumentNullException(nameof(output));
    private readonly Stack<string> _open = new();

    /// <summary>Whether the start tag of the innermost element is not closed yet.</summary>
    private bool _isTagOpen;

    /// <summary>Writes <c>&lt;?xml version="1.0"?&gt;</c>.</summary>
    public void WriteDeclaration() => _output.Write("<?xml version=\"1.0\"?>\n"u8);

    /// <summary>Starts an element that contains elements or nothing.</summary>
    /// <param name="name">The name of the element; a valid XML name.</param>
    /// <param name="namespaceName">The default namespace that the element declares, or null.</param>
    public void WriteStartElement(string name, string? namespaceName = null)
    {
        BeginLine();
        _output.Write("<"u8);
        WriteName(name);
        if (namespaceName is not null)
        {
            _output.Write(" xmlns=\""u8);
            WriteText(namespaceName);
            _output.Write("\""u8);
        }

        _open.Push(name);
        _isTagOpen = true;
    }

    /// <summary>Ends the innermost element.</summary>
    /// <exception cref="InvalidOperationException">No element is open.</exception>
    public void WriteEndElement()
    {
        string name = _open.Pop();
        if (_isTagOpen)
        {
            _output.Write("/>\n"u8);
            _isTagOpen = false;
            return;
        }

        Indent();
        WriteEndTag(name);
    }

    /// <summary>Writes an element that contains text.</summary>
    /// <param name="name">The name of the element; a valid XML name.</param>
    /// <param name="text">The text.</param>
    public void WriteElement(string name, ReadOnlySpan<char> text)
    {
        BeginLine();
        _output.Write("<"u8);
        WriteName(name);
        _output.Write(">"u8);
        WriteText(text);
        WriteEndTag(name);
    }

    private void WriteEndTag(string name)
    {
        _output.Write("</"u8);
        WriteName(name);
        _output.Write(">\n"u8);
    }

    private void BeginLine()
    {
        if (_isTagOpen)
        {
            _output.Write(">\n"u8);
            _isTagOpen = false;
        }

        Indent();
    }

    private void Indent()
    {
        for (int i = 0; i < _open.Count; i++)
        {
            _output.Write("  "u8);
        }
    }

    private void WriteName(string name) => Encoding.UTF8.GetBytes(name, _output);

    private void WriteText(ReadOnlySpan<char> text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            Rune character = XmlCharacters.Replace(rune);
            switch (character.Value)
            {
                case '<':
                    _output.Write("&lt;"u8);
                    break;
                case '>':
                    _output.Write("&gt;"u8);
                    break;
                case '&':
                    _output.Write("&amp;"u8);
                    break;
                case '\r' or > 0x7F:
                    WriteReference(character.Value);
                    break;
                default:
                    _output.Write([(byte)character.Value]);
                    break;
            }
        }
    }

    private void WriteReference(int character)
    {
        Span<byte> destination = _output.GetSpan(LongestReference);
        "&#x"u8.CopyTo(destination);
        character.TryFormat(destination[3..], out int digits, "X", CultureInfo.InvariantCulture);
        destination[3 + digits] = (byte)';';
        _output.Advance(4 + digits);
    }
}
