namespace ErrorGen.AspNetCore;

/// <summary>The list of all errors: the status codes, a search that works without scripts, and the errors by status.</summary>
internal static class ListPage
{
    public static byte[] Render(PageContext page) => PageFrame.Render(page, page.Texts.Errors, isList: true, html =>
    {
        IReadOnlyList<ErrorDefinition> entries = page.FindEntries();
        html.Add($"<main id=\"content\" class=\"list\">\n<h1>{page.Texts.Errors}</h1>\n");
        AddSearch(html, page, entries.Count);
        if (!page.Query.IsFiltered)
        {
            AddStatuses(html, page);
        }

        foreach (IGrouping<int, ErrorDefinition> group in entries.GroupBy(static entry => entry.Status).OrderBy(static group => group.Key))
        {
            AddGroup(html, page, group.Key, group);
        }

        html.Add($"<p class=\"nothing\" id=\"nothing\"{Markup.If(entries.Count > 0, " hidden")}>{page.Texts.NoMatch}</p>\n");
        html.Add(new Markup("</main>\n"));
        PageFrame.AddFormats(html, page, page.Links.ToList(".json"), page.Links.ToList(".md"));
    });

    private static void AddStatuses(HtmlBuilder html, PageContext page)
    {
        html.Add($"""
            <table class="statuses">
            <caption>{page.Texts.StatusCodes}</caption>
            <thead><tr><th scope="col">{page.Texts.Status}</th><th scope="col">{page.Texts.Meaning}</th><th scope="col">{page.Texts.Errors}</th></tr></thead>
            <tbody>

            """);
        foreach (int status in page.Snapshot.Statuses)
        {
            AddStatus(html, page, page.Entries.Find(status, page.Language));
        }

        html.Add(new Markup("</tbody>\n</table>\n"));
    }

    private static void AddStatus(HtmlBuilder html, PageContext page, StatusText text)
    {
        int count = page.Snapshot.Entries.Count(entry => entry.Status == text.Status);
        html.Add(new Markup("<tr><th scope=\"row\">"));
        PageFrame.AddStatus(html, text.Status);
        html.Add($"</th><td><div class=\"meaning\">");
        PageFrame.AddText(html, page, "b", text.Title);
        if (text.Description is { } description)
        {
            html.Add($" <p class=\"soft\"{Markup.LanguageOf(description.Language, page.Texts.Language)}>{description.Text}</p>");
        }

        if (text.Code is { } code)
        {
            html.Add($" <p class=\"code-of\">{page.Texts.Code} ");
            PageFrame.AddCode(html, page, code);
            html.Add(new Markup("</p>"));
        }

        html.Add(new Markup("</div></td><td>"));
        if (count > 0)
        {
            html.Add($"<a href=\"#s{text.Status}\">{count}</a>");
        }

        html.Add(new Markup("</td></tr>\n"));
    }

    private static void AddSearch(HtmlBuilder html, PageContext page, int found)
    {
        PageTexts texts = page.Texts;
        html.Add($"""
            <form class="search" method="get" role="search">
            <p><label for="q">{texts.Search}</label><input id="q" name="q" type="search" value="{page.Query.Search}" placeholder="{texts.SearchHint}" autocomplete="off" spellcheck="false"></p>
            <p><label for="status">{texts.Status}</label><select id="status" name="status">
            <option value="">{texts.AllStatuses}</option>

            """);
        foreach (int status in page.Snapshot.Entries.Select(static entry => entry.Status).Distinct().Order())
        {
            StatusText text = page.Entries.Find(status, page.Language);
            html.Add($"<option value=\"{status}\"{Markup.If(page.Query.Status == status, " selected")}>{status} {text.Title.Text}</option>\n");
        }

        html.Add(new Markup("</select></p>\n"));
        if (page.ChosenLanguage is { } language)
        {
            html.Add($"<input type=\"hidden\" name=\"lang\" value=\"{language}\">\n");
        }

        html.Add($"<p><button type=\"submit\">{texts.Show}</button></p>\n</form>\n");
        string count = PageText.Format(texts.Count, "\u0001", $"{page.Snapshot.Entries.Count}");
        string[] parts = count.Split('\u0001');
        html.Add($"<p class=\"count\">{parts[0]}<span id=\"found\">{found}</span>{parts[^1]}");
        if (page.Query.IsFiltered)
        {
            html.Add($" <a href=\"{page.Links.ToList()}\">{texts.ShowAll}</a>");
        }

        html.Add(new Markup("</p>\n"));
    }

    private static void AddGroup(HtmlBuilder html, PageContext page, int status, IEnumerable<ErrorDefinition> entries)
    {
        StatusText text = page.Entries.Find(status, page.Language);
        html.Add($"<section class=\"group\" id=\"s{status}\">\n<h2>");
        PageFrame.AddStatus(html, status);
        html.Add(new Markup(" "));
        PageFrame.AddText(html, page, "span", text.Title);
        html.Add(new Markup("</h2>\n<ul>\n"));
        foreach (ErrorDefinition entry in entries)
        {
            AddEntry(html, page, entry);
        }

        html.Add(new Markup("</ul>\n</section>\n"));
    }

    private static void AddEntry(HtmlBuilder html, PageContext page, ErrorDefinition entry)
    {
        ErrorText text = page.Entries.Find(entry, page.Language);
        html.Add(new Markup("<li><p class=\"name\">"));
        PageFrame.AddCode(html, page, entry.Code);
        if (page.NamesCatalogs)
        {
            html.Add($" <span class=\"soft\">{entry.Catalog.Name}</span>");
        }

        if (entry.DeprecationMessage is not null)
        {
            html.Add($" <span class=\"mark\">{page.Texts.Deprecated}</span>");
        }

        html.Add($"</p><p class=\"message\"{Markup.LanguageOf(text.Language, page.Texts.Language)}>");
        MessageHtml.Add(html, text.ParsedMessage, entry);
        html.Add(new Markup("</p></li>\n"));
    }
}
