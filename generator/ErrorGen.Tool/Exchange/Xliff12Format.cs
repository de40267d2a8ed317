using System.Globalization;
using System.Xml.Linq;

namespace ErrorGen.Tool.Exchange;

/// <summary>XLIFF 1.2 (OASIS). A placeholder is an <c>x</c> element with the written form in <c>equiv-text</c>.</summary>
internal sealed class Xliff12Format : ExchangeFormat
{
    private const string Version = "1.2";
    private const string Translated = "translated";
    private const string NeedsTranslation = "needs-translation";
    private const string NeedsReview = "needs-review-translation";

    private static readonly XNamespace Namespace = "urn:oasis:names:tc:xliff:document:1.2";

    /// <summary>The states of translations that are done.</summary>
    private static readonly string[] DoneStates = ["final", "signed-off", Translated];

    public override string Name => "xliff";

    public override string Extension => ".xlf";

    public override string Write(ExchangeFile file) => XliffText.ToText(new XDocument(new XElement(
        Namespace + "xliff",
        new XAttribute("version", Version),
        new XElement(
            Namespace + "file",
            new XAttribute("original", file.Catalog),
            new XAttribute("source-language", file.SourceLanguage),
            new XAttribute("target-language", file.Language),
            new XAttribute("datatype", "plaintext"),
            new XElement(Namespace + "body", file.Units.Select(ToElement))))));

    public override ReceivedFile Read(string content)
    {
        XElement root = XliffText.Parse(content).Root!;
        if (root.Name != Namespace + "xliff" || root.Element(Namespace + "file") is not { } file)
        {
            throw new ExchangeException("This is not XLIFF 1.2.");
        }

        return new ReceivedFile(
            (string?)file.Attribute("original"),
            (string?)file.Attribute("target-language"),
            [.. file.Descendants(Namespace + "trans-unit").Select(ToUnit)]);
    }

    protected override bool IsFormatOf(string content) => content.Contains(Namespace.NamespaceName, StringComparison.Ordinal);

    private static XElement ToElement(ExchangeUnit unit) => new(
        Namespace + "trans-unit",
        new XAttribute("id", unit.Id),
        new XAttribute(XNamespace.Xml + "space", "preserve"),
        new XElement(Namespace + "source", ToContent(unit.Source, unit)),
        new XElement(
            Namespace + "target",
            new XAttribute("state", unit.State switch
            {
                ExchangeState.Missing => NeedsTranslation,
                ExchangeState.NeedsReview => NeedsReview,
                _ => Translated,
            }),
            ToContent(unit.Target ?? "", unit)),
        unit.Notes.Select(note => new XElement(Namespace + "note", note)));

    private static IEnumerable<XNode> ToContent(string message, ExchangeUnit unit)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (MessagePart part in MessageParts.Split(message, unit.Names))
        {
            if (!part.IsProtected)
            {
                yield return new XText(part.Text);
                continue;
            }

            // The same id in source and target is the same placeholder.
            string name = part.Parameter < 0 ? "percent" : unit.Names![part.Parameter];
            int count = used[name] = used.GetValueOrDefault(name) + 1;
            string id = count == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{count}");
            yield return new XElement(Namespace + "x", new XAttribute("id", id), new XAttribute("equiv-text", part.Text));
        }
    }

    private static ReceivedUnit ToUnit(XElement unit)
    {
        XElement? source = unit.Element(Namespace + "source");
        XElement? target = unit.Element(Namespace + "target");
        var placeholders = (source?.Descendants(Namespace + "x") ?? [])
            .Where(element => element.Attribute("id") is not null && element.Attribute("equiv-text") is not null)
            .GroupBy(element => (string)element.Attribute("id")!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (string)group.First().Attribute("equiv-text")!, StringComparer.Ordinal);
        string? text = target is null ? null : XliffText.Read(target, Written);
        string? state = (string?)target?.Attribute("state");
        return new ReceivedUnit(
            (string?)unit.Attribute("id") ?? throw new ExchangeException("A trans-unit has no id.", XliffText.LineOf(unit)),
            source is null ? null : XliffText.Read(source, Written),
            string.IsNullOrEmpty(text) ? null : new ReceivedText.Message(text),
            state is null || DoneStates.Contains(state))
        {
            Line = XliffText.LineOf(target ?? unit),
        };

        string? Written(XElement inline) => inline.Name != Namespace + "x"
            ? null
            : (string?)inline.Attribute("equiv-text") ?? placeholders.GetValueOrDefault((string?)inline.Attribute("id") ?? "");
    }
}
