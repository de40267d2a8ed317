namespace ErrorGen.AspNetCore;

/// <summary>A status to which a catalogue gives a code.</summary>
internal sealed class StatusSection(HtmlBuilder html, PageContext page, StatusText text, SectionPlace place)
{
    public void Add()
    {
        html.Add(new Markup("<p class=\"lead\">"));
        PageFrame.AddStatus(html, text.Status);
        html.Add(new Markup(" "));
        PageFrame.AddText(html, page, "b", text.Title);
        html.Add($"</p>\n<p>{page.Texts.StatusOnly}</p>\n");
        if (text.Description is { } description)
        {
            PageFrame.AddText(html, page, "p", description);
        }

        AddMessages();
        ResponsesHtml.Add(html, page, ExampleResponse.CreateAll(page, text.Status), place);
    }

    private void AddMessages()
    {
        html.Add(new Markup("<div class=\"part\">\n"));
        place.AddHeading(html, page.Texts.Message);
        html.Add(new Markup("<dl class=\"messages\">\n"));
        foreach (string language in page.Snapshot.Languages)
        {
            if (page.Entries.Find(text.Status, language).Message is { } message && message.Language.Equals(language, StringComparison.OrdinalIgnoreCase))
            {
                html.Add($"<div><dt>{PageFrame.NameIn(language, page.Texts.Language)}</dt>");
                PageFrame.AddText(html, page, "dd", message);
                html.Add(new Markup("</div>\n"));
            }
        }

        html.Add(new Markup("</dl>\n</div>\n"));
    }
}
