using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ErrorGen;

/// <summary>A message parsed to literal text and placeholders for parameter values.</summary>
/// <remarks>
/// The rules are those of Magento: one pass from left to right; at each percent sign the longest matching placeholder is used;
/// inserted text is not scanned again; a percent sign that does not start a placeholder stays. Beside <c>%name</c> there are the bounded form
/// <c>%{name}</c>, after which any text can follow, and <c>%{}</c> for a percent sign.
/// The culture and the format of a parameter decide how its value is written. A format that does not fit the value is ignored, and a date
/// that the calendar of the culture does not have is written as on the wire.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ParsedMessage
{
    private readonly MessageSegment[] _segments;

    private readonly ParsedVariants? _variants;

    private ParsedMessage(
        string text, string plainText, MessageSegment[] segments, MessageVariants? variants, ParsedVariants? parsedVariants, ListPattern listPattern)
    {
        ListPattern = listPattern;
        Text = text;
        PlainText = plainText;
        _segments = segments;
        Variants = variants;
        _variants = parsedVariants;
    }

    /// <summary>The message with its placeholders, as it is in the file.</summary>
    public string Text { get; }

    /// <summary>
    /// The message for clients that replace names and do not know the bounded form, as those of Magento: <c>%max</c> for <c>%{max}</c>, and
    /// <c>%</c> for <c>%{}</c>.
    /// </summary>
    public string PlainText { get; }

    /// <summary>How the language of the message joins lists.</summary>
    public ListPattern ListPattern { get; }

    /// <summary>The texts of the message other than <see cref="Text"/>, or null.</summary>
    public MessageVariants? Variants { get; }

    /// <summary>Parses a message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="placeholders">
    /// The text after the percent sign for each parameter: <c>1</c>, <c>2</c> for positions, or names. An empty one makes every
    /// percent sign that starts nothing longer a placeholder.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ParsedMessage Parse(string text, IReadOnlyList<string> placeholders) =>
        Parse(text, placeholders, variants: null, rule: null, listPattern: null);

    /// <summary>Parses a message that may have variants.</summary>
    /// <param name="text">The message, which is the variant for all other values.</param>
    /// <param name="placeholders">As in the other overload.</param>
    /// <param name="variants">The other variants, or null.</param>
    /// <param name="rule">The plural rule of the language of the message, or null to use <paramref name="text"/> for all categories.</param>
    /// <param name="listPattern">The list pattern of the language of the message, or null to join lists with commas.</param>
    /// <exception cref="ArgumentNullException">The message or the list of placeholders is null.</exception>
    public static ParsedMessage Parse(
        string text, IReadOnlyList<string> placeholders, MessageVariants? variants, PluralRule? rule, ListPattern? listPattern)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(placeholders);
        var segments = new List<MessageSegment>();
        string literal = "";
        int literalStart = 0;
        int position = 0;
        while ((position = text.IndexOf(Placeholder.Start, position)) >= 0)
        {
            PlaceholderMatch match = Placeholder.Match(text, position + 1, placeholders);
            int next = position + 1 + match.Length;
            if (match.Parameter >= 0)
            {
                segments.Add(new MessageSegment(literal + text[literalStart..position], match.Parameter));
                literal = "";
                literalStart = next;
            }
            else if (match.Parameter == PlaceholderMatch.PercentSign)
            {
                literal += text[literalStart..(position + 1)];
                literalStart = next;
            }

            position = next;
        }

        segments.Add(new MessageSegment(literal + text[literalStart..], MessageSegment.NoParameter));
        return new ParsedMessage(
            text,
            Placeholder.ToPlainForm(text, placeholders),
            [.. segments],
            variants,
            ParsedVariants.Create(variants, placeholders, rule, listPattern),
            listPattern ?? ListPattern.Default);
    }

    /// <summary>Returns the variant that values select, which does not have variants; the message itself if it does not have variants.</summary>
    /// <param name="values">The values.</param>
    /// <param name="culture">The culture that formats the number that is counted.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ParsedMessage Select(IMessageValues values, CultureInfo culture)
    {
        if (_variants is null)
        {
            return this;
        }

        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(culture);
        return _variants.Select(values, culture) ?? this;
    }

    /// <summary>Renders the message with values.</summary>
    /// <param name="values">The values.</param>
    /// <param name="culture">Decides how numbers, dates and durations read.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public string Render(IMessageValues values, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(culture);
        return _variants is null ? RenderSegments(values, culture, default) : RenderVariant(_variants, values, culture);
    }

    /// <summary>Writes the message with values, as UTF-8.</summary>
    /// <param name="values">The values.</param>
    /// <param name="culture">Decides how numbers, dates and durations read.</param>
    /// <param name="output">Takes the text; lone surrogates come out as U+FFFD.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Render(IMessageValues values, CultureInfo culture, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(culture);
        ArgumentNullException.ThrowIfNull(output);
        if (_variants is null)
        {
            RenderSegments(values, culture, default, output);
        }
        else
        {
            RenderVariant(_variants, values, culture, output);
        }
    }

    /// <summary>The message with its placeholders.</summary>
    public override string ToString() => Text;

    private string RenderVariant(ParsedVariants variants, IMessageValues values, CultureInfo culture)
    {
        ParsedMessage selected = variants.Select(values, culture, stackalloc char[ParsedVariants.RoomForNumber], out ReadOnlySpan<char> number) ?? this;
        return selected.RenderSegments(values, culture, new FormattedParameter(variants.Parameter, number));
    }

    private void RenderVariant(ParsedVariants variants, IMessageValues values, CultureInfo culture, IBufferWriter<byte> output)
    {
        ParsedMessage selected = variants.Select(values, culture, stackalloc char[ParsedVariants.RoomForNumber], out ReadOnlySpan<char> number) ?? this;
        selected.RenderSegments(values, culture, new FormattedParameter(variants.Parameter, number), output);
    }

    private string RenderSegments(IMessageValues values, CultureInfo culture, FormattedParameter formatted)
    {
        if (_segments.Length == 1)
        {
            return _segments[0].Literal;
        }

        Span<char> valueBuffer = stackalloc char[ErrorValue.RoomForText];
        var builder = new DefaultInterpolatedStringHandler(Text.Length, _segments.Length - 1, culture, stackalloc char[256]);
        foreach (ref readonly MessageSegment segment in _segments.AsSpan())
        {
            builder.AppendLiteral(segment.Literal);
            if (segment.Parameter < 0)
            {
                continue;
            }

            if (formatted.Is(segment.Parameter))
            {
                builder.AppendFormatted(formatted.Text);
                continue;
            }

            ErrorParameter parameter = values.Parameters[segment.Parameter];
            ErrorValue value = values.GetParameter(segment.Parameter);
            if (parameter.IsList && value.IsList)
            {
                AppendList(ref builder, value, parameter.Format, culture, valueBuffer);
            }
            else
            {
                builder.AppendFormatted(value.Render(parameter.Format, culture, valueBuffer));
            }
        }

        return builder.ToStringAndClear();
    }

    private void RenderSegments(IMessageValues values, CultureInfo culture, FormattedParameter formatted, IBufferWriter<byte> output)
    {
        Span<char> valueBuffer = stackalloc char[ErrorValue.RoomForText];
        var writer = new Utf8MessageWriter(output);
        foreach (ref readonly MessageSegment segment in _segments.AsSpan())
        {
            if (segment.Utf8Literal is { } literal)
            {
                writer.Write(literal);
            }
            else
            {
                writer.Write(segment.Literal);
            }

            if (segment.Parameter < 0)
            {
                continue;
            }

            if (formatted.Is(segment.Parameter))
            {
                writer.Write(formatted.Text);
                continue;
            }

            ErrorParameter parameter = values.Parameters[segment.Parameter];
            ErrorValue value = values.GetParameter(segment.Parameter);
            if (parameter.IsList && value.IsList)
            {
                WriteList(ref writer, value, parameter.Format, culture, valueBuffer);
            }
            else
            {
                writer.Write(value.Render(parameter.Format, culture, valueBuffer));
            }
        }

        writer.Flush();
    }

    private void AppendList(ref DefaultInterpolatedStringHandler builder, in ErrorValue list, string? format, CultureInfo culture, scoped Span<char> buffer)
    {
        var items = new ListEnumerator(ListPattern, list, format, culture, buffer);
        while (items.MoveNext())
        {
            builder.AppendLiteral(items.TextBefore);
            builder.AppendFormatted(items.Item);
        }

        builder.AppendLiteral(items.TextAfter);
    }

    private void WriteList(ref Utf8MessageWriter writer, in ErrorValue list, string? format, CultureInfo culture, scoped Span<char> buffer)
    {
        var items = new ListEnumerator(ListPattern, list, format, culture, buffer);
        while (items.MoveNext())
        {
            writer.Write(items.TextBefore);
            writer.Write(items.Item);
        }

        writer.Write(items.TextAfter);
    }

    /// <summary>A number that was formatted to select the text, so that it is not formatted again to be inserted.</summary>
    private readonly ref struct FormattedParameter(int parameter, ReadOnlySpan<char> text)
    {
        public ReadOnlySpan<char> Text { get; } = text;

        public bool Is(int other) => other == parameter && !Text.IsEmpty;
    }
}
