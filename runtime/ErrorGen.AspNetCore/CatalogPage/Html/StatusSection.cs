namespace ErrorGen.AspNetCore;

/// <summary>A status to which a catalogue gives a code.</summary>
internal sealed class StatusSection(HtmlBuilder html, PageContext page, StatusText text, SectionPlace place)
{
    public void Add()
    {
        html.Add(new Markup("<p class=\"lead\">"));
        PageFrame.AddStatus(html, text.Status);
        html.Add($" <b{Markup.LanguageOf(text.Language, page.Texts.Language)}>{text.Title}</b></p>\n<p>{page.Texts.StatusOnly}</p>\n");
        if (text.Description.Text is { } description)
        {
            html.Add($"<p{Markup.LanguageOf(text.Description.Language, page.Texts.Language)}>{description}</p>\n");
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
            StatusText translated = page.Entries.Find(text.Status, page.Snapshot.Catalogs, language);
            if (translated.Message is { } message && translated.Language.Equals(language, StringComparison.OrdinalIgnoreCase))
            {
                html.Add($"""
                    <div><dt>{PageFrame.NameIn(language, page.Texts.Language)}</dt><dd{Markup.LanguageOf(language, page.Texts.Language)}>{message}</dd></div>

                    """);
            }
        }

        html.Add(new Markup("</dl>\n</div>\n"));
    }
}
