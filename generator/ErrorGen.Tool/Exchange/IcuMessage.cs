using System.Globalization;
using System.Text;

namespace ErrorGen.Tool.Exchange;

/// <summary>A message in the notation of ICU (MessageFormat 1): its texts, and what selects one of them.</summary>
/// <param name="Selector">What selects, or null if there is one text.</param>
/// <param name="Texts">The texts by the name of the variant; that of a message without variants has an empty name.</param>
internal sealed record IcuMessage(ExchangeSelector? Selector, IReadOnlyList<(string Variant, IReadOnlyList<IcuPart> Parts)> Texts)
{
    /// <summary>Writes a message.</summary>
    /// <param name="units">The text of a message, or its variants.</param>
    /// <param name="textOf">Returns the text of a unit.</param>
    public static string Write(IReadOnlyList<ExchangeUnit> units, Func<ExchangeUnit, string> textOf)
    {
        if (units is [{ Selector: null } only])
        {
            return Write(textOf(only), only.Names, isPlural: false);
        }

        ExchangeSelector selector = units[0].Selector!;
        var pattern = new StringBuilder($"{{{ArgumentOf(selector.Name)}, {(selector.IsPlural ? IcuParser.Plural : IcuParser.Select)},");
        foreach (ExchangeUnit unit in units)
        {
            pattern.Append(' ').Append(unit.Variant).Append(" {").Append(Write(textOf(unit), unit.Names, selector.IsPlural)).Append('}');
        }

        return pattern.Append('}').ToString();
    }

    /// <summary>The argument for a name after a percent sign. ICU counts positions from zero.</summary>
    /// <exception cref="ExchangeException">ICU cannot have the name.</exception>
    private static string ArgumentOf(string name)
    {
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int position))
        {
            return (position - 1).ToString(CultureInfo.InvariantCulture);
        }

        return name.All(c => c == '_' || char.IsLetterOrDigit(c))
            ? name
            : throw new ExchangeException($"ICU cannot have an argument with the name '{name}': use letters, digits and underscores.");
    }

    private static string Write(string message, IReadOnlyList<string>? names, bool isPlural) => string.Concat(MessageParts.Split(message, names).Select(part => part.Parameter switch
    {
        PlaceholderMatch.None => Escape(part.Text, isPlural),
        PlaceholderMatch.PercentSign => "%",
        _ => $"{{{ArgumentOf(names![part.Parameter])}}}",
    }));

    /// <summary>Doubles apostrophes, and quotes what has a meaning. Neighbours are quoted together, because two quotes in a row are an apostrophe.</summary>
    private static string Escape(string text, bool isPlural)
    {
        var escaped = new StringBuilder();
        bool isQuoted = false;
        foreach (char c in text)
        {
            bool hasMeaning = c is '{' or '}' || (c == '#' && isPlural);
            if (hasMeaning != isQuoted && c != '\'')
            {
                escaped.Append('\'');
                isQuoted = hasMeaning;
            }

            escaped.Append(c == '\'' ? "''" : c.ToString());
        }

        return isQuoted ? escaped.Append('\'').ToString() : escaped.ToString();
    }
}

/// <summary>A part of a text: a literal, or an argument.</summary>
/// <param name="Text">The literal, or the name of the argument.</param>
/// <param name="IsArgument">Whether it is an argument.</param>
internal readonly record struct IcuPart(string Text, bool IsArgument)
{
    /// <summary>The part of a message.</summary>
    /// <param name="names">The texts that can follow a percent sign.</param>
    /// <exception cref="ExchangeException">The message does not have the argument.</exception>
    public MessagePart ToPart(IReadOnlyList<string> names)
    {
        if (!IsArgument)
        {
            return new MessagePart(Text, PlaceholderMatch.None);
        }

        string name = NameOf(Text);
        int index = names.ToList().IndexOf(name);
        return index >= 0
            ? new MessagePart("%" + name, index)
            : throw new ExchangeException($"the message does not have the argument '{{{Text}}}'");
    }

    /// <summary>The name after a percent sign for an argument.</summary>
    public static string NameOf(string argument) =>
        int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out int position) ? Placeholder.OfPosition(position) : argument;
}
