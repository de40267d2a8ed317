using System.Text;

namespace ErrorGen.Tool.Exchange;

/// <summary>A part of a message.</summary>
/// <param name="Text">The text as written, with the percent sign and the braces of a placeholder.</param>
/// <param name="Parameter">The position of the name, or <see cref="PlaceholderMatch.None"/> for text, or <see cref="PlaceholderMatch.PercentSign"/>.</param>
internal readonly record struct MessagePart(string Text, int Parameter)
{
    /// <summary>Whether the part must not be translated.</summary>
    public bool IsProtected => Parameter != PlaceholderMatch.None;
}

/// <summary>Splits messages at their placeholders, and joins them again.</summary>
internal static class MessageParts
{
    /// <summary>Splits a message by the rule of the runtime.</summary>
    /// <param name="message">The message.</param>
    /// <param name="names">The texts that can follow a percent sign; null if percent signs have no meaning.</param>
    public static IReadOnlyList<MessagePart> Split(string message, IReadOnlyList<string>? names)
    {
        if (names is null)
        {
            return message.Length == 0 ? [] : [new MessagePart(message, PlaceholderMatch.None)];
        }

        var parts = new List<MessagePart>();
        int start = 0;
        for (int i = message.IndexOf(Placeholder.Start); i >= 0; i = message.IndexOf(Placeholder.Start, i))
        {
            PlaceholderMatch match = Placeholder.Match(message, i + 1, names);
            int next = i + 1 + match.Length;
            if (match.Parameter != PlaceholderMatch.None)
            {
                AddText(i);
                parts.Add(new MessagePart(message[i..next], match.Parameter));
                start = next;
            }

            i = next;
        }

        AddText(message.Length);
        return parts;

        void AddText(int end)
        {
            if (end > start)
            {
                parts.Add(new MessagePart(message[start..end], PlaceholderMatch.None));
            }
        }
    }

    /// <summary>Joins texts and placeholders of formats that have a notation of their own. Braces are added where a letter would continue a name.</summary>
    /// <param name="parts">The parts. Only the parameter of a placeholder is used; a percent sign in a text stands for itself.</param>
    /// <param name="names">The texts that can follow a percent sign.</param>
    public static string Join(IReadOnlyList<MessagePart> parts, IReadOnlyList<string> names)
    {
        string plain = Write(parts, names, boundsAll: false);
        return AreSame(Split(plain, names), parts) ? plain : Write(parts, names, boundsAll: true);
    }

    /// <summary>Whether two messages insert the same values into the same texts, whichever way their placeholders are written.</summary>
    public static bool AreSame(string first, string second, IReadOnlyList<string> names) => AreSame(Split(first, names), Split(second, names));

    private static bool AreSame(IReadOnlyList<MessagePart> first, IReadOnlyList<MessagePart> second) => Normalize(first).SequenceEqual(Normalize(second));

    /// <summary>The parts with a percent sign as text, and without the written form of placeholders.</summary>
    private static List<MessagePart> Normalize(IReadOnlyList<MessagePart> parts)
    {
        var normalized = new List<MessagePart>();
        foreach (MessagePart part in parts)
        {
            string text = part.Parameter >= 0 ? "" : part.Parameter == PlaceholderMatch.PercentSign ? "%" : part.Text;
            if (part.Parameter < 0 && normalized is [.., { Parameter: < 0 } last])
            {
                normalized[^1] = new MessagePart(last.Text + text, PlaceholderMatch.None);
            }
            else
            {
                normalized.Add(new MessagePart(text, part.Parameter < 0 ? PlaceholderMatch.None : part.Parameter));
            }
        }

        return normalized;
    }

    private static string Write(IReadOnlyList<MessagePart> parts, IReadOnlyList<string> names, bool boundsAll)
    {
        var text = new StringBuilder();
        for (int i = 0; i < parts.Count; i++)
        {
            MessagePart part = parts[i];
            if (part.Parameter < 0)
            {
                string literal = part.Parameter == PlaceholderMatch.PercentSign ? "%" : part.Text;
                text.Append(boundsAll ? literal.Replace("%", "%{}", StringComparison.Ordinal) : literal);
                continue;
            }

            string name = names[part.Parameter];
            bool continues = i + 1 < parts.Count && parts[i + 1] is { Parameter: PlaceholderMatch.None, Text: [var next, ..] } && Placeholder.IsNamePart(next);
            text.Append(boundsAll || continues ? $"%{{{name}}}" : "%" + name);
        }

        return text.ToString();
    }
}
