namespace ErrorGen.AspNetCore;

/// <summary>Everything about one entry.</summary>
internal sealed class EntrySection(HtmlBuilder html, PageContext page, ErrorDefinition entry, SectionPlace place)
{
    private readonly PageTexts _texts = page.Texts;

    public void Add()
    {
        html.Add(new Markup("<p class=\"lead\">"));
        PageFrame.AddStatus(html, entry.Status);
        html.Add(new Markup(" "));
        PageFrame.AddText(html, page, "b", page.Entries.FindTitle(entry, page.Language));
        html.Add(new Markup("</p>\n"));
        if (entry.DeprecationMessage is { } deprecation)
        {
            html.Add($"<p class=\"warning\"><b>{_texts.Deprecated}:</b> <span{LanguageOfCatalog()}>{deprecation}</span></p>\n");
        }

        if (entry.Description is { } description)
        {
            html.Add($"<p class=\"about\"{LanguageOfCatalog()}>{description}</p>\n");
        }

        AddMessages();
        new ValuesForm(html, page, entry, place).Add();
        AddParameters();
        ResponsesHtml.Add(html, page, ExampleResponse.CreateAll(page, entry), place);
        AddEndpoints();
        AddCatch();
        AddDetails();
    }

    private Markup LanguageOfCatalog() => Markup.LanguageOf(entry.Catalog.Language, _texts.Language);

    private void AddMessages()
    {
        html.Add(new Markup("<div class=\"part\">\n"));
        place.AddHeading(html, _texts.Message);
        html.Add(new Markup("<dl class=\"messages\">\n"));
        foreach (string language in EntryTexts.LanguagesOf(entry.Catalog))
        {
            ErrorText text = page.Entries.Find(entry, language);
            html.Add($"<div><dt>{PageFrame.NameIn(language, _texts.Language)}</dt><dd>");
            if (text.Language.Equals(language, StringComparison.OrdinalIgnoreCase))
            {
                html.Add($"<p{Markup.LanguageOf(language, _texts.Language)}>");
                MessageHtml.Add(html, text.ParsedMessage, entry);
                html.Add(new Markup("</p>"));
                AddVariants(text);
            }
            else
            {
                html.Add($"<p class=\"soft\">{PageText.Format(_texts.NotTranslated, PageFrame.NameOf(text.Language))}</p>");
            }

            html.Add(new Markup("</dd></div>\n"));
        }

        html.Add(new Markup("</dl>\n</div>\n"));
    }

    private void AddVariants(ErrorText text)
    {
        if (text.Variants is not { Items.Count: > 0 } variants)
        {
            return;
        }

        html.Add($"<p class=\"soft\">{PageText.Format(_texts.Variants, entry.Parameters[variants.Parameter].Name)}</p><ul class=\"variants\">\n");
        foreach (MessageVariant variant in variants.Items)
        {
            html.Add($"<li><code>{variant.Name}</code> <span{Markup.LanguageOf(text.Language, _texts.Language)}>");
            MessageHtml.Add(html, ParsedMessage.Parse(variant.Template, entry.GetPlaceholderNames()), entry);
            html.Add(new Markup("</span></li>\n"));
        }

        html.Add(new Markup("</ul>"));
    }

    private void AddParameters()
    {
        if (entry.Parameters.Count == 0)
        {
            return;
        }

        html.Add(new Markup("<div class=\"part\">\n"));
        place.AddHeading(html, _texts.Parameters, "parameters");
        html.Add($"""
            <div class="scroll" tabindex="0" role="region" aria-labelledby="{place.IdOf("parameters")}"><table class="parameters">
            <thead><tr><th scope="col">{_texts.Name}</th><th scope="col">{_texts.Type}</th><th scope="col">{_texts.Description}</th></tr></thead>
            <tbody>

            """);
        for (int i = 0; i < entry.Parameters.Count; i++)
        {
            ErrorParameter parameter = entry.Parameters[i];
            html.Add($"""
                <tr><th scope="row"><code>{parameter.Name}</code>{Placeholder(i)}</th><td><code>{ParameterTypes.NameOf(parameter)}</code>{Markup.If(parameter.Format is not null, " ")}
                """);
            if (parameter.Format is { } format)
            {
                html.Add($"<code class=\"soft\">{format}</code>");
            }

            html.Add(new Markup("</td><td>"));
            if (parameter.Description is { } description)
            {
                html.Add($"<span{LanguageOfCatalog()}>{description}</span>");
            }

            if (parameter.Values.Count > 0)
            {
                html.Add($" <span class=\"soft\">{PageText.Format(_texts.OneOf, string.Join(", ", parameter.Values))}</span>");
            }

            if (parameter.IsNullable)
            {
                html.Add($" <span class=\"soft\">{_texts.Nullable}</span>");
            }

            html.Add(new Markup("</td></tr>\n"));
        }

        html.Add(new Markup("</tbody>\n</table></div>\n</div>\n"));
    }

    /// <summary>The placeholder of a parameter if it is not the name.</summary>
    private Markup Placeholder(int index) => entry.HasPositionalParameters ? new(PageText.Format(" <var>%{0}</var>", index + 1)) : default;

    private void AddEndpoints()
    {
        IReadOnlyList<DeclaringEndpoint> endpoints = page.Snapshot.Endpoints.Find(entry);
        html.Add(new Markup("<div class=\"part\">\n"));
        place.AddHeading(html, _texts.Endpoints);
        if (endpoints.Count == 0)
        {
            html.Add($"<p class=\"soft\">{_texts.NoEndpoints}</p>\n</div>\n");
            return;
        }

        html.Add(new Markup("<ul class=\"endpoints\">\n"));
        foreach (DeclaringEndpoint endpoint in endpoints)
        {
            html.Add($"<li><code><b>{endpoint.Method}</b> {endpoint.Route}</code></li>\n");
        }

        html.Add(new Markup("</ul>\n</div>\n"));
    }

    private void AddCatch()
    {
        html.Add(new Markup("<div class=\"part\">\n"));
        place.AddHeading(html, _texts.InCSharp);
        html.Add($"<div class=\"code\"><pre tabindex=\"0\"><code>{CatchSnippet.Create(entry)}</code></pre></div>\n</div>\n");
    }

    private void AddDetails()
    {
        html.Add(new Markup("<div class=\"part details\">\n"));
        place.AddHeading(html, _texts.Details);
        html.Add(new Markup("<dl>\n"));
        if (entry.RetryAfter is { } retryAfter)
        {
            AddDetail("Retry-After", PageText.Format(_texts.RetryAfter, ExampleResponse.SecondsOf(retryAfter)));
        }

        if (entry.HelpLink is { } help)
        {
            AddHelp(help);
        }

        if (entry.TypeUri is { } type)
        {
            AddDetail("type", type, isCode: true);
        }

        AddDetail(_texts.Catalog, entry.Catalog.Name, isCode: true);
        if (entry.Key != entry.Code)
        {
            AddDetail(_texts.Key, entry.Key, isCode: true);
        }

        foreach ((string name, ErrorValue value) in entry.Data)
        {
            AddDetail(name, value.ToInvariantString(), isCode: true);
        }

        html.Add(new Markup("</dl>\n</div>\n"));
    }

    /// <summary>Only an address of a page becomes a link: a catalogue that is built at run time can have any scheme.</summary>
    private void AddHelp(Uri help)
    {
        if (help.Scheme is "http" or "https")
        {
            html.Add($"<div><dt>{_texts.Help}</dt><dd><a href=\"{help.AbsoluteUri}\" rel=\"noreferrer\">{help.AbsoluteUri}</a></dd></div>\n");
        }
        else
        {
            AddDetail(_texts.Help, help.AbsoluteUri, isCode: true);
        }
    }

    private void AddDetail(string name, string text, bool isCode = false) => html.Add(
        $"<div><dt>{name}</dt><dd>{Markup.If(isCode, "<code>")}{text}{Markup.If(isCode, "</code>")}</dd></div>\n");
}
