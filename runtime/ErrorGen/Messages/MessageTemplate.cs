using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ErrorGen;

/// <summary>A message taken apart into literal text and holes for parameter values.</summary>
/// <remarks>
/// The rules are Magento's: one pass from left to right; at each percent sign the longest placeholder that stands there wins;
/// text that was put in is never looked at again; a percent sign that starts no placeholder stays; there is no escape.
/// </remarks>
public sealed class MessageTemplate
{
    private readonly MessageSegment[] _segments;

    private MessageTemplate(string text, MessageSegment[] segments)
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
    public static MessageTemplate Parse(string text, IReadOnlyList<string> placeholders)
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

            segments.Add(MessageSegment.Of(text[literalStart..position], parameter));
            position += 1 + placeholders[parameter].Length;
            literalStart = position;
        }

        segments.Add(MessageSegment.Of(text[literalStart..], MessageSegment.NoParameter));
        return new MessageTemplate(text, [.. segments]);
    }

    /// <summary>The message with the values of an error put in.</summary>
    /// <param name="error">Gives the values.</param>
    /// <param name="culture">Decides how numbers, dates and durations read.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public string Render(Error error, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentNullException.ThrowIfNull(culture);
        if (_segments.Length == 1)
        {
            return Text;
        }

        var builder = new DefaultInterpolatedStringHandler(Text.Length, _segments.Length - 1, culture, stackalloc char[256]);
        foreach (ref readonly MessageSegment segment in _segments.AsSpan())
        {
            builder.AppendLiteral(segment.Literal);
            if (segment.Parameter >= 0)
            {
                builder.AppendFormatted(
                    error.GetParameter(segment.Parameter), error.Definition.Parameters[segment.Parameter].Format);
            }
        }

        return builder.ToStringAndClear();
    }

    /// <summary>Writes the message with the values of an error put in, as UTF-8.</summary>
    /// <param name="error">Gives the values.</param>
    /// <param name="culture">Decides how numbers, dates and durations read.</param>
    /// <param name="output">Takes the text; lone surrogates come out as U+FFFD.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Render(Error error, CultureInfo culture, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentNullException.ThrowIfNull(culture);
        ArgumentNullException.ThrowIfNull(output);
        foreach (ref readonly MessageSegment segment in _segments.AsSpan())
        {
            output.Write(segment.Utf8Literal);
            if (segment.Parameter >= 0)
            {
                error.GetParameter(segment.Parameter).Write(
                    output, error.Definition.Parameters[segment.Parameter].Format, culture);
            }
        }
    }

    /// <summary>The message with its placeholders.</summary>
    public override string ToString() => Text;
}
