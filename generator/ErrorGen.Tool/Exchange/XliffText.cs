using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ErrorGen.Tool.Exchange;

/// <summary>XML of both versions of XLIFF.</summary>
internal static class XliffText
{
    /// <summary>The elements that have text of a catalogue.</summary>
    private static readonly string[] Texts = ["source", "target"];

    /// <summary>Writes a document with a final line end. A carriage return in a text is a character reference, because XML parsers would drop it.</summary>
    public static string ToText(XDocument document)
    {
        Indent(document.Root!, "\n");
        var settings = new XmlWriterSettings
        {
            Indent = false,
            NewLineHandling = NewLineHandling.None,
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        using var stream = new MemoryStream();
        try
        {
            using (var writer = XmlWriter.Create(stream, settings))
            {
                document.Save(writer);
            }
        }
        catch (ArgumentException exception)
        {
            throw new ExchangeException($"XML cannot contain a character of a text: {exception.Message}");
        }

        return Encoding.UTF8.GetString(stream.ToArray()).Replace("\r", "&#xD;", StringComparison.Ordinal) + "\n";
    }

    /// <summary>Puts each element on a line, except in texts, whose white space counts.</summary>
    private static void Indent(XElement element, string line)
    {
        if (Texts.Contains(element.Name.LocalName) || !element.HasElements)
        {
            return;
        }

        foreach (XElement child in element.Elements().ToArray())
        {
            Indent(child, line + "  ");
            child.AddBeforeSelf(new XText(line + "  "));
        }

        element.Add(new XText(line));
    }

    /// <summary>Reads a document. Entities are not expanded, so that a file cannot read others or grow without limit.</summary>
    public static XDocument Parse(string content)
    {
        try
        {
            using var reader = XmlReader.Create(
                new StringReader(content), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreWhitespace = false });
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        }
        catch (XmlException exception)
        {
            throw new ExchangeException("This is not XML: " + exception.Message, exception.LineNumber);
        }
    }

    /// <summary>The line of an element.</summary>
    public static int LineOf(XObject element) => element is IXmlLineInfo info && info.HasLineInfo() ? info.LineNumber : 0;

    /// <summary>Returns the text of a source or target, with placeholders as they are written in messages.</summary>
    /// <param name="element">The element.</param>
    /// <param name="written">Returns the placeholder that an empty inline element stands for, or null.</param>
    public static string Read(XElement element, Func<XElement, string?> written)
    {
        var text = new StringBuilder();
        Append(element);
        return text.ToString();

        void Append(XElement parent)
        {
            foreach (XNode node in parent.Nodes())
            {
                switch (node)
                {
                    case XText plain:
                        text.Append(plain.Value);
                        break;
                    case XElement inline when written(inline) is { } placeholder:
                        text.Append(placeholder);
                        break;
                    // Marks of the translator's tool around a text.
                    case XElement inline:
                        Append(inline);
                        break;
                }
            }
        }
    }
}
