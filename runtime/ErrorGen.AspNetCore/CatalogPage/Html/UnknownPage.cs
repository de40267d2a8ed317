namespace ErrorGen.AspNetCore;

/// <summary>The page for a code or a language that does not exist.</summary>
internal static class UnknownPage
{
    public static byte[] OfCode(PageContext page, string code, IReadOnlyList<string> nearest) =>
        PageFrame.Render(page, page.Texts.UnknownCodeTitle, isList: false, html =>
        {
            Begin(html, page.Texts.UnknownCodeTitle, PageText.Format(page.Texts.UnknownCode, code));
            if (nearest.Count > 0)
            {
                html.Add($"<h2>{page.Texts.DidYouMean}</h2>\n<ul class=\"codes\">\n");
                foreach (string near in nearest)
                {
                    html.Add(new Markup("<li>"));
                    PageFrame.AddCode(html, page, near);
                    html.Add(new Markup("</li>\n"));
                }

                html.Add(new Markup("</ul>\n"));
            }

            End(html, page);
        });

    public static byte[] OfLanguage(PageContext page, string language) =>
        PageFrame.Render(page, page.Texts.UnknownLanguageTitle, isList: false, html =>
        {
            Begin(html, page.Texts.UnknownLanguageTitle, PageText.Format(page.Texts.UnknownLanguage, language));
            html.Add($"<h2>{page.Texts.Languages}</h2>\n<ul class=\"codes\">\n");
            foreach (string available in page.Snapshot.Languages)
            {
                html.Add($"<li><a href=\"?lang={available}\" hreflang=\"{available}\"{Markup.LanguageOf(available, page.Texts.Language)}>{PageFrame.NameOf(available)}</a></li>\n");
            }

            html.Add(new Markup("</ul>\n"));
            End(html, page);
        });

    private static void Begin(HtmlBuilder html, string title, string text) => html.Add($"<main id=\"content\" class=\"one\">\n<h1>{title}</h1>\n<p>{text}</p>\n");

    private static void End(HtmlBuilder html, PageContext page) => html.Add($"<p><a href=\"{page.Links.ToList()}\">{page.Texts.AllErrors}</a></p>\n</main>\n");
}
