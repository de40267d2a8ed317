using System.Globalization;

namespace ErrorGen.AspNetCore;

/// <summary>What all pages have around their content.</summary>
internal static class PageFrame
{
    public static byte[] Render(PageContext page, string title, bool isList, Action<HtmlBuilder> content)
    {
        var html = new HtmlBuilder();
        PageTexts texts = page.Texts;
        html.Add($"""
            <!DOCTYPE html>
            <html{new Markup(HtmlLanguage.AttributesOf(texts.Language))}>
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title} · {page.Application}</title>
            <link rel="icon" href="data:,">
            <style>{new Markup(PageStyle.Sheet)}</style>
            </head>
            <body data-copy="{texts.Copy}" data-copied="{texts.Copied}">
            <a class="skip" href="#content">{texts.Skip}</a>
            <header class="top">
            <p class="brand"><a href="{page.Links.ToList()}"{Markup.If(isList && !page.Query.IsFiltered, " aria-current=\"page\"")}><span>{page.Application}</span> {texts.Errors}</a></p>

            """);
        AddLanguages(html, page, isList);
        html.Add(new Markup("</header>\n"));
        content(html);
        html.Add($"""
            <p class="hidden" id="said" role="status"></p>
            <script>{new Markup(PageScript.Text)}</script>
            </body>
            </html>

            """);
        return html.ToUtf8();
    }

    /// <summary>Adds links to other formats of the page.</summary>
    public static void AddFormats(HtmlBuilder html, PageContext page, string json, string markdown) => html.Add($"""
        <footer class="end"><p>{page.Texts.OtherFormats} <a href="{json}" type="application/json">JSON</a>, <a href="{markdown}" type="text/markdown">Markdown</a></p></footer>

        """);

    /// <summary>Adds a status code as a coloured label.</summary>
    public static void AddStatus(HtmlBuilder html, int status) => html.Add($"<span class=\"status of{status / 100}\">{status}</span>");

    /// <summary>Adds a text in an element that declares its language.</summary>
    public static void AddText(HtmlBuilder html, PageContext page, string element, LocalText text) =>
        html.Add($"<{element}{Markup.LanguageOf(text.Language, page.Texts.Language)}>{text.Text}</{element}>");

    /// <summary>Adds a code with a link to its page.</summary>
    public static void AddCode(HtmlBuilder html, PageContext page, string code)
    {
        if (page.Links.ToCode(code) is { } address)
        {
            html.Add($"<a href=\"{address}\"><code>{code}</code></a>");
        }
        else
        {
            html.Add($"<code>{code}</code>");
        }
    }

    /// <summary>The name of a language in that language, or its tag if the machine does not know it.</summary>
    public static string NameOf(string language)
    {
        CultureInfo culture = CatalogCulture.Find(language);
        return culture.Name.Length == 0 || culture.NativeName.Length == 0 ? language : culture.TextInfo.ToTitleCase(culture.NativeName);
    }

    /// <summary>The name of a language, isolated so that its direction does not move it.</summary>
    public static Markup NameIn(string language, string pageLanguage) =>
        new($"<bdi{HtmlLanguage.AttributesOf(language, pageLanguage)}>{PageText.Encode(NameOf(language))}</bdi>");

    private static void AddLanguages(HtmlBuilder html, PageContext page, bool isList)
    {
        if (page.Snapshot.Languages.Count < 2)
        {
            return;
        }

        html.Add($"<nav class=\"languages\" aria-label=\"{page.Texts.LanguageLabel}\"><ul>\n");
        foreach (string language in page.Snapshot.Languages)
        {
            bool isCurrent = language.Equals(page.Language, StringComparison.OrdinalIgnoreCase);
            html.Add($"""
                <li><a href="{page.Query.WithLanguage(language, withValues: !isList)}" hreflang="{language}"{Markup.LanguageOf(language, page.Texts.Language)}{Markup.If(isCurrent, " aria-current=\"true\"")}>{NameOf(language)}</a></li>

                """);
        }

        html.Add(new Markup("</ul></nav>\n"));
    }
}
