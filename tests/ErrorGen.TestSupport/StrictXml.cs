using System.Xml;
using System.Xml.Linq;

namespace ErrorGen.TestSupport;

/// <summary>Reads XML as a strict client does: every character checked, white space kept, nothing resolved.</summary>
public static class StrictXml
{
    public static XElement Parse(string xml)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = true };
        using var reader = XmlReader.Create(new StringReader(xml), settings);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }

    /// <summary>The local names of an element and all those below it, in order: what an injected one would change.</summary>
    public static string NamesOf(XElement root) =>
        string.Join(' ', root.DescendantsAndSelf().Select(static element => element.Name.LocalName));

    /// <summary>What the XML of an error makes of a text: characters that XML does not have become U+FFFD.</summary>
    public static string Replaced(string text) => string.Concat(
        text.EnumerateRunes().Select(static rune => rune.Value is 0x9 or 0xA or 0xD or (>= 0x20 and not 0xFFFE and not 0xFFFF) ? rune.ToString() : "\uFFFD"));
}
