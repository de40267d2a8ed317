using System.Globalization;
using System.Text;
using static ErrorGen.AspNetCore.MarkdownText;

namespace ErrorGen.AspNetCore;

/// <summary>The catalogue as Markdown, for wikis, terminals and language models.</summary>
internal static class CatalogMarkdown
{
    /// <summary>Writes the list.</summary>
    public static byte[] WriteList(PageContext page)
    {
        PageTexts texts = page.Texts;
        var text = new StringBuilder();
        Append(text, $"# {Escape($"{page.Application}: {texts.Errors}")}\n\n");
        Append(text, $"## {Escape(texts.StatusCodes)}\n\n| {Escape(texts.Status)} | {Escape(texts.Meaning)} | {Escape(texts.Errors)} |\n| --- | --- | --- |\n");
        foreach (int status in page.Snapshot.Statuses)
        {
            StatusText content = page.Entries.Find(status, page.Language);
            string meaning = content.Description is { } description ? $"**{Escape(content.Title.Text)}** {Escape(description.Text)}" : $"**{Escape(content.Title.Text)}**";
            string code = content.Code is null ? "" : $" {Escape(texts.Code)} {CodeInCell(content.Code)}";
            Append(text, $"| {status} | {meaning}{code} | {page.Snapshot.Entries.Count(entry => entry.Status == status)} |\n");
        }

        foreach (IGrouping<int, ErrorDefinition> group in page.FindEntries().GroupBy(static entry => entry.Status).OrderBy(static group => group.Key))
        {
            StatusText content = page.Entries.Find(group.Key, page.Language);
            Append(text, $"\n## {group.Key} {Escape(content.Title.Text)}\n\n");
            foreach (ErrorDefinition entry in group)
            {
                AppendItem(text, page, entry);
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Writes what has a code.</summary>
    public static byte[] WriteCode(PageContext page, CodeGroup group)
    {
        var text = new StringBuilder();
        Append(text, $"# {Code(group.Code)}\n");
        foreach (ErrorDefinition entry in group.Entries)
        {
            EntryMarkdown.Append(text, page, entry);
        }

        foreach (int status in group.Statuses)
        {
            StatusText content = page.Entries.Find(status, page.Language);
            Append(text, $"\n{status} {Escape(content.Title.Text)}\n\n{Escape(page.Texts.StatusOnly)}\n");
            if (content.Message is { } message)
            {
                Append(text, $"\n> {Escape(message.Text)}\n");
            }
        }

        var related = RelatedCodes.Find(group, page.Snapshot);
        if (related.SameStart.Count + related.SameStatus.Count > 0)
        {
            Append(text, $"\n## {Escape(page.Texts.Related)}\n\n");
            foreach (string code in related.SameStart.Concat(related.SameStatus))
            {
                Append(text, $"- {Link(page, code)}\n");
            }
        }

        Append(text, $"\n[{Escape(page.Texts.AllErrors)}]({page.Links.ToList(".md")})\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void AppendItem(StringBuilder text, PageContext page, ErrorDefinition entry)
    {
        ErrorText content = page.Entries.Find(entry, page.Language);
        string catalog = page.NamesCatalogs ? $" ({Escape(entry.Catalog.Name)})" : "";
        string deprecated = entry.DeprecationMessage is null ? "" : $" **{Escape(page.Texts.Deprecated)}**";
        Append(text, $"- {Link(page, entry.Code)}{catalog}{deprecated}: {Escape(content.ParsedMessage.PlainText)}\n");
    }

    private static string Link(PageContext page, string code) =>
        page.Links.ToCode(code, ".md") is { } address ? $"[{Code(code)}](<{address}>)" : Code(code);

    private static void Append(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture));
}
