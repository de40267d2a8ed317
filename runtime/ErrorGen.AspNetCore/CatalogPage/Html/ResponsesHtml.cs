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
        bool isFirst = true;
        foreach (IGrouping<(string Format, string MediaType), ExampleResponse> same in examples.GroupBy(static example => (example.Format, example.MediaType)))
        {
            html.Add($"""
                <details{Markup.If(isFirst, " open")}><summary><b>{same.Key.Format}</b> <code>{same.Key.MediaType}</code></summary>
                """);
            foreach (ExampleResponse example in same)
            {
                html.Add($"""

                    <div class="code"><pre tabindex="0"><code>{example.ToText()}</code></pre></div>
                    """);
            }

            html.Add(new Markup("</details>\n"));
            isFirst = false;
        }

        html.Add(new Markup("</div>\n"));
    }
}
