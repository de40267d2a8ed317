using System.Globalization;
using System.Text;
using static ErrorGen.AspNetCore.MarkdownText;

namespace ErrorGen.AspNetCore;

/// <summary>Writes everything about an entry as Markdown.</summary>
internal static class EntryMarkdown
{
    public static void Append(StringBuilder text, PageContext page, ErrorDefinition entry)
    {
        PageTexts texts = page.Texts;
        Append(text, $"\n{entry.Status} {Escape(page.Entries.FindTitle(entry, page.Language).Text)}\n");
        if (entry.DeprecationMessage is { } deprecation)
        {
            Append(text, $"\n**{Escape(texts.Deprecated)}:** {Escape(deprecation)}\n");
        }

        if (entry.Description is { } description)
        {
            Append(text, $"\n{Escape(description)}\n");
        }

        AppendMessages(text, page, entry);
        AppendParameters(text, texts, entry);
        foreach (IGrouping<(string Format, string MediaType), ExampleResponse> same in
            ExampleResponse.CreateAll(page, entry).GroupBy(static example => (example.Format, example.MediaType)))
        {
            Append(text, $"\n## {Escape(same.Key.Format)}, {Code(same.Key.MediaType)}\n");
            foreach (ExampleResponse example in same)
            {
                Append(text, $"\n{Block(example.ToText(), "http")}");
            }
        }

        AppendEndpoints(text, page, entry);
        Append(text, $"\n## {Escape(texts.InCSharp)}\n\n{Block(CatchSnippet.Create(entry), "csharp")}");
        if (entry.RetryAfter is { } retryAfter)
        {
            Append(text, $"\n{Escape(PageText.Format(texts.RetryAfter, ExampleResponse.SecondsOf(retryAfter)))}\n");
        }

        if (entry.HelpLink is { } help)
        {
            Append(text, $"\n{Escape(texts.Help)}: {Code(help.AbsoluteUri)}\n");
        }
    }

    private static void AppendMessages(StringBuilder text, PageContext page, ErrorDefinition entry)
    {
        var values = InsertedValues.Read(entry, page.Query, page.MaxParameterLength);
        Append(text, $"\n## {Escape(page.Texts.Message)}\n\n");
        foreach (string language in EntryTexts.LanguagesOf(entry.Catalog))
        {
            ErrorText content = page.Entries.Find(entry, language);
            if (content.Language.Equals(language, StringComparison.OrdinalIgnoreCase))
            {
                string message = values.Count > 0 ? content.ParsedMessage.Render(values, content.Culture) : content.ParsedMessage.PlainText;
                Append(text, $"- {Code(language)}: {Escape(message)}\n");
            }
        }
    }

    private static void AppendParameters(StringBuilder text, PageTexts texts, ErrorDefinition entry)
    {
        if (entry.Parameters.Count == 0)
        {
            return;
        }

        Append(text, $"\n## {Escape(texts.Parameters)}\n\n| {Escape(texts.Name)} | {Escape(texts.Type)} | {Escape(texts.Description)} |\n| --- | --- | --- |\n");
        foreach (ErrorParameter parameter in entry.Parameters)
        {
            string values = parameter.Values.Count == 0 ? "" : $" {Escape(PageText.Format(texts.OneOf, string.Join(", ", parameter.Values)))}";
            string nullable = parameter.IsNullable ? $" {Escape(texts.Nullable)}" : "";
            Append(text, $"| {CodeInCell(parameter.Name)} | {ParameterTypes.NameOf(parameter)} | {Escape(parameter.Description ?? "")}{values}{nullable} |\n");
        }
    }

    private static void AppendEndpoints(StringBuilder text, PageContext page, ErrorDefinition entry)
    {
        IReadOnlyList<DeclaringEndpoint> endpoints = page.Snapshot.Endpoints.Find(entry);
        if (endpoints.Count == 0)
        {
            return;
        }

        Append(text, $"\n## {Escape(page.Texts.Endpoints)}\n\n");
        foreach (DeclaringEndpoint endpoint in endpoints)
        {
            Append(text, $"- {Code(endpoint.ToString())}\n");
        }
    }

    private static void Append(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture));
}
