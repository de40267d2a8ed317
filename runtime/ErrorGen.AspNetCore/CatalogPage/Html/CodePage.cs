namespace ErrorGen.AspNetCore;

/// <summary>The page of a code. If several entries have the code, it shows all of them.</summary>
internal static class CodePage
{
    public static byte[] Render(PageContext page, CodeGroup group) => PageFrame.Render(page, group.Code, isList: false, html =>
    {
        bool isSingle = group.Entries.Count + group.Statuses.Count == 1;
        html.Add($"""
            <main id="content" class="one">
            <p class="back"><a href="{page.Links.ToList()}">{page.Texts.AllErrors}</a></p>
            <h1><code>{group.Code}</code></h1>

            """);
        for (int i = 0; i < group.Entries.Count; i++)
        {
            ErrorDefinition entry = group.Entries[i];
            Begin(html, isSingle ? null : $"{entry.Key} ({entry.Catalog.Name})");
            new EntrySection(html, page, entry, new(isSingle ? 2 : 3, i)).Add();
            html.Add(Markup.If(!isSingle, "</section>\n"));
        }

        foreach (int status in group.Statuses)
        {
            StatusText text = page.Entries.Find(status, page.Language);
            Begin(html, isSingle ? null : text.Title.Text);
            new StatusSection(html, page, text, new(isSingle ? 2 : 3, group.Entries.Count + status)).Add();
            html.Add(Markup.If(!isSingle, "</section>\n"));
        }

        AddRelated(html, page, RelatedCodes.Find(group, page.Snapshot));
        html.Add(new Markup("</main>\n"));
        if (page.Links.ToCode(group.Code, ".json") is { } json && page.Links.ToCode(group.Code, ".md") is { } markdown)
        {
            PageFrame.AddFormats(html, page, json, markdown);
        }
    });

    private static void Begin(HtmlBuilder html, string? heading)
    {
        if (heading is not null)
        {
            html.Add($"<section class=\"entry\">\n<h2>{heading}</h2>\n");
        }
    }

    private static void AddRelated(HtmlBuilder html, PageContext page, RelatedCodes related)
    {
        if (related.SameStart.Count + related.SameStatus.Count == 0)
        {
            return;
        }

        html.Add($"<nav class=\"related\" aria-labelledby=\"related\">\n<h2 id=\"related\">{page.Texts.Related}</h2>\n<dl>\n");
        AddCodes(html, page, page.Texts.SameStart, related.SameStart);
        AddCodes(html, page, page.Texts.SameStatus, related.SameStatus);
        html.Add(new Markup("</dl>\n</nav>\n"));
    }

    private static void AddCodes(HtmlBuilder html, PageContext page, string label, IReadOnlyList<string> codes)
    {
        if (codes.Count == 0)
        {
            return;
        }

        html.Add($"<dt>{label}</dt>\n<dd><ul>\n");
        foreach (string code in codes)
        {
            html.Add(new Markup("<li>"));
            PageFrame.AddCode(html, page, code);
            html.Add(new Markup("</li>\n"));
        }

        html.Add(new Markup("</ul></dd>\n"));
    }
}

/// <summary>The level of the headings of a section, and a number that tells its ids from those of other sections.</summary>
internal sealed record SectionPlace(int Level, int Number)
{
    /// <summary>Adds a heading.</summary>
    public void AddHeading(HtmlBuilder html, string text, string? id = null)
    {
        html.Add($"<h{Level}");
        if (id is not null)
        {
            html.Add($" id=\"{IdOf(id)}\"");
        }

        html.Add($">{text}</h{Level}>\n");
    }

    public string IdOf(string name) => Number == 0 ? name : PageText.Format("{0}-{1}", name, Number);
}
