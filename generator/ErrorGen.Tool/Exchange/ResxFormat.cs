using System.Xml.Linq;

namespace ErrorGen.Tool.Exchange;

/// <summary>Resource files of .NET. A file has one language, and no state.</summary>
internal sealed class ResxFormat : ExchangeFormat
{
    private const string Assembly = "System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089";

    public override string Name => "resx";

    public override string Extension => ".resx";

    public override bool HasSourceFile => true;

    public override string Write(ExchangeFile file) => XliffText.ToText(new XDocument(new XElement(
        "root",
        Header("resmimetype", "text/microsoft-resx"),
        Header("version", "2.0"),
        Header("reader", "System.Resources.ResXResourceReader, " + Assembly),
        Header("writer", "System.Resources.ResXResourceWriter, " + Assembly),
        file.Units.Where(unit => unit.Target is not null).Select(unit => new XElement(
            "data",
            new XAttribute("name", unit.Id),
            new XAttribute(XNamespace.Xml + "space", "preserve"),
            new XElement("value", unit.Target),
            unit.Notes.Count == 0 ? null : new XElement("comment", string.Join('\n', unit.Notes)))))));

    public override ReceivedFile Read(string content)
    {
        XElement root = XliffText.Parse(content).Root!;
        if (root.Name != "root")
        {
            throw new ExchangeException("This is not a resource file: its root element is not 'root'.");
        }

        return new ReceivedFile(
            Catalog: null,
            Language: null,
            [
                .. root.Elements("data").Select(data => new ReceivedUnit(
                    (string?)data.Attribute("name") ?? throw new ExchangeException("A 'data' element has no name.", XliffText.LineOf(data)),
                    Source: null,
                    (string?)data.Element("value") is { Length: > 0 } value ? new ReceivedText.Message(value) : null,
                    IsDone: true)
                {
                    Line = XliffText.LineOf(data),
                }),
            ]);
    }

    private static XElement Header(string name, string value) => new("resheader", new XAttribute("name", name), new XElement("value", value));
}
