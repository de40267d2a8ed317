namespace ErrorGen.AspNetCore;

/// <summary>Adds messages with their placeholders.</summary>
internal static class MessageHtml
{
    /// <summary>Adds a message. Each placeholder is an element.</summary>
    public static void Add(HtmlBuilder html, ParsedMessage message, ErrorDefinition definition) => Add(html, EntryTexts.Split(message, definition), "var");

    /// <summary>Adds a message with values. Each value is an element of its own, because its direction may be another one.</summary>
    public static void Add(HtmlBuilder html, ErrorText text, ErrorDefinition definition, IMessageValues values) =>
        Add(html, EntryTexts.Split(text, definition, values), "bdi");

    private static void Add(HtmlBuilder html, IReadOnlyList<string> parts, string element)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            if (i % 2 == 0)
            {
                html.Add($"{parts[i]}");
            }
            else
            {
                html.Add($"<{element}>{parts[i]}</{element}>");
            }
        }
    }
}
