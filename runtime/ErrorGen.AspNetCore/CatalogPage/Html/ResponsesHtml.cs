namespace ErrorGen.AspNetCore;

/// <summary>Adds responses that the writers of the formats have made. The first one is open.</summary>
internal static class ResponsesHtml
{
    public static void Add(HtmlBuilder html, PageContext page, IReadOnlyList<ExampleResponse> examples, SectionPlace place)
    {
        if (examples.Count == 0)
        {
            return;
        }

        html.Add(new Markup("<div class=\"part responses\">\n"));
        place.AddHeading(html, page.Texts.Examples);
        for (int i = 0; i < examples.Count; i++)
        {
            ExampleResponse example = examples[i];
            html.Add($"""
                <details{Markup.If(i == 0, " open")}><summary><b>{example.Format}</b> <code>{example.MediaType}</code></summary>
                <div class="code"><pre tabindex="0"><code>{example.ToText()}</code></pre></div></details>

                """);
        }

        html.Add(new Markup("</div>\n"));
    }
}
