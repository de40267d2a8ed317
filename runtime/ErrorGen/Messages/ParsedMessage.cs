using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ErrorGen;

/// <summary>A message parsed to literal text and placeholders for parameter values.</summary>
/// <remarks>
/// The rules are Magento's: one pass from left to right; at each percent sign the longest matching placeholder is used;
/// text that was put in is never looked at again; a percent sign that starts no placeholder stays; there is no escape.
/// How a value reads is up to the culture and the format of its parameter. Rendering survives both: a format that does not fit
/// the value counts as none, and a date that the culture's calendar does not reach reads as on the wire.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ParsedMessage
{
    private readonly MessageSegment[] _segments;

    private ParsedMessage(string text, MessageSegment[] segments)
    {
        Text = text;
        _segments = segments;
    }

    /// <summary>The message with its placeholders.</summary>
    public string Text { get; }

    /// <summary>Takes a message apart.</summary>
    /// <param name="text">The message.</param>
    /// <param name="placeholders">
    /// The text behind the percent sign for each parameter: <c>1</c>, <c>2</c> for positions, or names. An empty one makes every
    /// percent sign that starts nothing longer a placeholder.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ParsedMessage Parse(string text, IReadOnlyList<string> placeholders)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(placeholders);
        var segments = new List<MessageSegment>();
        int literalStart = 0;
        int position = 0;
        while ((position = text.IndexOf(Placeholder.Start, position)) >= 0)
        {
            int parameter = Placeholder.FindLongest(text, position + 1, placeholders);
            if (parameter < 0)
            {
                position++;
                continue;
            }

            segments.Add(new MessageSegment(text[literalStart..position], parameter));
            position += 1 + placeholders[parameter].Length;
            literalStart = position;
        }

        segments.Add(new MessageSegment(text[literalStart..], MessageSegment.NoParameter));
        return new ParsedMessage(text, [.. segments]);
    }

    /// <summary>Renders the message with values.</summary>
    /// <param name="values">The values.</param>
    /// <param name="culture">Decides how numbers, dates and durations read.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public string Render(IMessageValues values, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(culture);
        if (_segments.Length == 1)
        {
            return Text;
        }

        Span<char> valueBuffer = stackalloc char[ErrorValue.RoomForText];
        var builder = new DefaultInterpolatedStringHandler(Text.Length, _segments.Length - 1, culture, stackalloc char[256]);
        foreach (ref readonly MessageSegment segment in _segments.AsSpan())
        {
            builder.AppendLiteral(segment.Literal);
            if (segment.Parameter >= 0)
            {
                builder.AppendFormatted(RenderValue(values, segment.Parameter, culture, valueBuffer));
            }
        }

        return builder.ToStringAndClear();
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

            if (segment.Parameter >= 0)
            {
                writer.Write(RenderValue(values, segment.Parameter, culture, valueBuffer));
            }
        }

        writer.Flush();
    }

    /// <summary>The message with its placeholders.</summary>
    public override string ToString() => Text;

    private static ReadOnlySpan<char> RenderValue(IMessageValues values, int parameter, CultureInfo culture, Span<char> buffer) =>
        values.GetParameter(parameter).Render(values.Parameters[parameter].Format, culture, buffer);
}
