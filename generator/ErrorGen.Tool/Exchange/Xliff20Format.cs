using System.Globalization;
using System.Xml.Linq;

namespace ErrorGen.Tool.Exchange;

/// <summary>XLIFF 2.0 (ISO 21720). A placeholder is a <c>ph</c> element with the written form in <c>originalData</c>.</summary>
internal sealed class Xliff20Format : ExchangeFormat
{
    private const string Initial = "initial";
    private const string Translated = "translated";

    private static readonly XNamespace Namespace = "urn:oasis:names:tc:xliff:document:2.0";

    public override string Name => "xliff2";

    public override string Extension => ".xliff";

    public override string Write(ExchangeFile file) => XliffText.ToText(new XDocument(new XElement(
        Namespace + "xliff",
        new XAttribute("version", "2.0"),
        new XAttribute("srcLang", file.SourceLanguage),
        new XAttribute("trgLang", file.Language),
        new XElement(
            Namespace + "file",
            new XAttribute("id", "f1"),
            new XAttribute("original", file.Catalog),
            file.Units.Select(ToElement)))));

    public override ReceivedFile Read(string content)
    {
        XElement root = XliffText.Parse(content).Root!;
        if (root.Name != Namespace + "xliff" || root.Element(Namespace + "file") is not { } file)
        {
            throw new ExchangeException("This is not XLIFF 2.0.");
        }

        return new ReceivedFile(
            (string?)file.Attribute("original"),
            (string?)root.Attribute("trgLang"),
            [.. file.Descendants(Namespace + "unit").Select(ToUnit)]);
    }

    protected override bool IsFormatOf(string content) => content.Contains(Namespace.NamespaceName, StringComparison.Ordinal);

    /// <summary>The id of a unit must be an XML name token, which keys and variants need not be.</summary>
    private static XElement ToElement(ExchangeUnit unit, int index)
    {
        var data = new List<string>();
        XElement source = new(Namespace + "source", new XAttribute(XNamespace.Xml + "space", "preserve"), ToContent(unit.Source, unit, data));
        XElement? target = unit.Target is null
            ? null
            : new(Namespace + "target", new XAttribute(XNamespace.Xml + "space", "preserve"), ToContent(unit.Target, unit, data));
        return new XElement(
            Namespace + "unit",
            new XAttribute("id", string.Create(CultureInfo.InvariantCulture, $"u{index + 1}")),
            new XAttribute("name", unit.Id),
            unit.Notes.Count == 0 ? null : new XElement(Namespace + "notes", unit.Notes.Select(note => new XElement(Namespace + "note", note))),
            data.Count == 0 ? null : new XElement(Namespace + "originalData", data.Select((text, i) => new XElement(
                Namespace + "data", new XAttribute("id", DataId(i)), text))),
            new XElement(
                Namespace + "segment",
                new XAttribute("state", unit.State == ExchangeState.Done ? Translated : Initial),
                source,
                target));
    }

    private static IEnumerable<XNode> ToContent(string message, ExchangeUnit unit, List<string> data)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (MessagePart part in MessageParts.Split(message, unit.Names))
        {
            if (!part.IsProtected)
            {
                yield return new XText(part.Text);
                continue;
            }

            int index = data.IndexOf(part.Text);
            if (index < 0)
            {
                index = data.Count;
                data.Add(part.Text);
            }

            string id = string.Create(CultureInfo.InvariantCulture, $"{index + 1}");
            for (int copy = 2; !used.Add(id); copy++)
            {
                id = string.Create(CultureInfo.InvariantCulture, $"{index + 1}-{copy}");
            }

            yield return new XElement(
                Namespace + "ph",
                new XAttribute("id", id),
                new XAttribute("dataRef", DataId(index)),
                new XAttribute("equiv", part.Text),
                new XAttribute("disp", part.Parameter < 0 ? "%" : unit.Names![part.Parameter]));
        }
    }

    private static ReceivedUnit ToUnit(XElement unit)
    {
        var data = unit.Descendants(Namespace + "data")
            .Where(element => element.Attribute("id") is not null)
            .GroupBy(element => (string)element.Attribute("id")!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);
        XElement[] segments = [.. unit.Elements().Where(element => element.Name.LocalName is "segment" or "ignorable")];
        XElement[] sources = [.. segments.Elements(Namespace + "source")];
        XElement[] targets = [.. segments.Elements(Namespace + "target")];

        // A translator's tool may have split the unit into segments.
        string text = string.Concat(targets.Select(target => XliffText.Read(target, Written)));
        return new ReceivedUnit(
            (string?)unit.Attribute("name") ?? throw new ExchangeException("A unit has no name.", XliffText.LineOf(unit)),
            string.Concat(sources.Select(source => XliffText.Read(source, Written))),
            text.Length == 0 ? null : new ReceivedText.Message(text),
            segments.Where(segment => segment.Name.LocalName == "segment").All(segment => (string?)segment.Attribute("state") is not (null or Initial)))
        {
            Line = XliffText.LineOf(targets.FirstOrDefault() ?? unit),
        };

        string? Written(XElement inline) => inline.Name != Namespace + "ph"
            ? null
            : data.GetValueOrDefault((string?)inline.Attribute("dataRef") ?? "") ?? (string?)inline.Attribute("equiv");
    }

    private static string DataId(int index) => string.Create(CultureInfo.InvariantCulture, $"d{index + 1}");
}
