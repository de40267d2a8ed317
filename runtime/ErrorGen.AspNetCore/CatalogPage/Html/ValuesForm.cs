namespace ErrorGen.AspNetCore;

/// <summary>A form for the values of a response, and the messages with these values.</summary>
internal sealed class ValuesForm(HtmlBuilder html, PageContext page, ErrorDefinition entry, SectionPlace place)
{
    private readonly PageTexts _texts = page.Texts;

    public void Add()
    {
        if (entry.Parameters.Count == 0)
        {
            return;
        }

        var values = InsertedValues.Read(entry, page.Query, page.MaxParameterLength);
        html.Add($"<div class=\"part values\" id=\"{place.IdOf("values")}\">\n");
        place.AddHeading(html, _texts.Values);
        html.Add($"<p class=\"soft\">{_texts.ValuesHint}</p>\n<form method=\"get\" action=\"#{place.IdOf("values")}\">\n");
        for (int i = 0; i < entry.Parameters.Count; i++)
        {
            AddField(i, values.IsInvalid[i]);
        }

        if (page.ChosenLanguage is { } language)
        {
            html.Add($"<input type=\"hidden\" name=\"lang\" value=\"{language}\">\n");
        }

        html.Add($"<p><button type=\"submit\">{_texts.ShowMessage}</button></p>\n</form>\n");
        if (values.Count > 0)
        {
            AddMessages(values);
        }

        html.Add(new Markup("</div>\n"));
    }

    private void AddField(int index, bool isInvalid)
    {
        ErrorParameter parameter = entry.Parameters[index];
        string id = place.IdOf(PageText.Format("value{0}", index + 1));
        string value = page.Query.FindValue(parameter) ?? "";
        html.Add($"<p><label for=\"{id}\"><code>{parameter.Name}</code></label>");
        var invalid = Markup.If(isInvalid, $" aria-invalid=\"true\" aria-describedby=\"{id}-fault\"");
        if (FindChoices(parameter) is { } choices)
        {
            html.Add($"<select id=\"{id}\" name=\"{PageQuery.ValuePrefix}{parameter.Name}\"{invalid}>\n<option value=\"\">{_texts.NoValue}</option>\n");
            foreach ((string choice, string label) in choices)
            {
                html.Add($"<option value=\"{choice}\"{Markup.If(choice == value, " selected")}>{label}</option>\n");
            }

            html.Add(new Markup("</select>"));
        }
        else
        {
            string example = entry.Examples[0][index].ToInvariantString();
            html.Add($"""
                <input id="{id}" name="{PageQuery.ValuePrefix}{parameter.Name}" dir="auto" value="{value}" placeholder="{example}" maxlength="{page.MaxParameterLength}" autocomplete="off" spellcheck="false"{invalid}>
                """);
        }

        if (isInvalid)
        {
            html.Add($"<span class=\"fault\" id=\"{id}-fault\">{PageText.Format(_texts.InvalidValue, ParameterTypes.NameOf(parameter))}</span>");
        }

        html.Add(new Markup("</p>\n"));
    }

    private (string Value, string Label)[]? FindChoices(ErrorParameter parameter) => parameter switch
    {
        { IsList: true } => null,
        { Values.Count: > 0 } => [.. parameter.Values.Select(static value => (value, value))],
        { Type: ErrorParameterType.Boolean } => [("true", _texts.Yes), ("false", _texts.No)],
        _ => null,
    };

    private void AddMessages(InsertedValues values)
    {
        html.Add(new Markup("<dl class=\"messages inserted\">\n"));
        foreach (string language in EntryTexts.LanguagesOf(entry.Catalog))
        {
            ErrorText text = page.Entries.Find(entry, language);
            if (text.Language.Equals(language, StringComparison.OrdinalIgnoreCase))
            {
                var attributes = Markup.LanguageOf(language, _texts.Language);
                html.Add($"<div><dt>{PageFrame.NameIn(language, _texts.Language)}</dt><dd{attributes}>");
                MessageHtml.Add(html, text, entry, values);
                html.Add(new Markup("</dd></div>\n"));
            }
        }

        html.Add(new Markup("</dl>\n"));
    }
}
