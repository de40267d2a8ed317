using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>What a response says about one error: the error of the response itself, or one that it lists.</summary>
public abstract class ErrorContent
{
    private readonly ErrorText? _text;
    private bool _withoutParameters;

    private protected ErrorContent()
    {
    }

    /// <summary>Initializes the content from a catalogue entry.</summary>
    /// <param name="error">The error.</param>
    /// <param name="text">The texts of its entry in the language of the response.</param>
    /// <param name="culture">The culture that formats parameter values in the message.</param>
    [SetsRequiredMembers]
#pragma warning disable CS8618 // The message comes from the text.
    private protected ErrorContent(Error error, ErrorText text, CultureInfo culture)
#pragma warning restore CS8618
    {
        Error = error;
        _text = text;
        if (culture != text.Culture)
        {
            Culture = culture;
        }
    }

    /// <summary>
    /// The message with its placeholders, for clients that replace the names themselves. A placeholder that the catalogue writes <c>%{max}</c> is
    /// <c>%max</c> here, and <c>%{}</c> is a percent sign. Without an <see cref="Error"/> there are no placeholders, and it is the message itself.
    /// </summary>
    public required string MessageTemplate
    {
        get => Rare?.MessageTemplate ?? SelectedText?.PlainText ?? "";
        init => RareForWriting.MessageTemplate = value;
    }

    /// <summary>The error, or null if no catalogue entry describes the failure.</summary>
    public Error? Error { get; init; }

    /// <summary>The catalogue entry of the error, or null.</summary>
    public ErrorDefinition? Definition => Error?.Definition;

    /// <summary>The code of the entry, otherwise the code that the catalogue gives the status, otherwise null.</summary>
    public string? Code => Error?.Code ?? CodeOfStatus;

    /// <summary>The language of the message (RFC 5646); null if it is not known, for example for a text that the application passed.</summary>
    public string? Language
    {
        get => Rare?.Language ?? _text?.Language ?? Definition?.Catalog.Language;
        init => RareForWriting.Language = value;
    }

    /// <summary>The culture that formats numbers, dates and durations in <see cref="Message"/>.</summary>
    public CultureInfo Culture
    {
        get => Rare?.Culture ?? _text?.Culture ?? CultureInfo.InvariantCulture;
        init => RareForWriting.Culture = value;
    }

    /// <summary>The longest parameter value in UTF-16 code units, 1 or more. Longer values are truncated and end with <c>…</c>. Lists have at most as many items.</summary>
    public int MaxParameterLength { get; init; } = int.MaxValue;

    /// <summary>The parameters of the entry; empty if no catalogue entry describes the failure.</summary>
    public IReadOnlyList<ErrorParameter> Parameters => Definition is { } definition && !_withoutParameters ? definition.Parameters : [];

    /// <summary>The number of <see cref="Parameters"/>.</summary>
    public int ParameterCount => _withoutParameters ? 0 : Definition?.ParameterCount ?? 0;

    /// <summary>The message with the parameter values inserted.</summary>
    public string Message =>
        ParameterCount == 0 ? MessageTemplate : ParsedMessage.Render(new TruncatedError(this), Culture);

    /// <summary><see cref="Message"/> in the language of the catalogue, so that a failure is logged with the same text for every client.</summary>
    internal string MessageInLog => Definition is { } definition
        ? RenderForLog(Selected(definition.ParsedMessage, definition.Catalog.Culture), definition.Catalog.Culture)
        : MessageForLog ?? MessageTemplate;

    /// <summary>Renders <see cref="MessageInLog"/> as UTF-8.</summary>
    internal void RenderMessageInLog(IBufferWriter<byte> output) =>
        Definition!.ParsedMessage.Render(new TruncatedError(this), Definition.Catalog.Culture, output);

    /// <summary>The message in the language of the catalogue if no entry describes the failure; null if it is the message itself.</summary>
    internal string? MessageForLog
    {
        get => Rare?.MessageForLog;
        init => RareForWriting.MessageForLog = value;
    }

    /// <summary>The code that the catalogue gives the status of a failure without an entry, or null.</summary>
    internal string? CodeOfStatus
    {
        get => Rare?.CodeOfStatus;
        init => RareForWriting.CodeOfStatus = value;
    }

    private protected RareResponseValues? Rare { get; set; }

    private protected RareResponseValues RareForWriting => Rare ??= new();

    /// <summary>The message or the variant that the values select.</summary>
    private ParsedMessage? SelectedText => _text is null ? null : Selected(_text.ParsedMessage, Culture);

    private ParsedMessage ParsedMessage => _text?.ParsedMessage ?? Definition!.ParsedMessage;

    /// <summary>Returns the value of a parameter, truncated to <see cref="MaxParameterLength"/>.</summary>
    /// <param name="index">The position in <see cref="Parameters"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no parameter at <paramref name="index"/>.</exception>
    public ErrorValue GetParameter(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, ParameterCount);
        return ParameterCap.Apply(Error!.GetParameter(index), MaxParameterLength);
    }

    /// <summary>
    /// Returns the items of a list as one text, joined as the language of the message joins lists, for formats whose clients insert the values of
    /// parameters into <see cref="MessageTemplate"/> themselves. Each item has the form of the wire.
    /// </summary>
    /// <param name="index">The position in <see cref="Parameters"/>.</param>
    /// <returns>The text; another value than a list is the same as <see cref="ErrorValue.ToInvariantString"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no parameter at <paramref name="index"/>.</exception>
    public string GetParameterText(int index)
    {
        ErrorValue value = GetParameter(index);
        return value.IsList ? ParsedMessage.ListPattern.Join(value) : value.ToInvariantString();
    }

    /// <summary>Returns a text that came from the request, such as its path, truncated to <see cref="MaxParameterLength"/>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public string Truncate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ParameterCap.Apply(text, MaxParameterLength);
    }

    /// <summary>Writes <see cref="Message"/> as UTF-8 without creating a string.</summary>
    /// <param name="output">Receives the text. Unpaired surrogates are written as U+FFFD.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public void WriteMessage(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (ParameterCount == 0)
        {
            Encoding.UTF8.GetBytes(MessageTemplate, output);
        }
        else
        {
            ParsedMessage.Render(new TruncatedError(this), Culture, output);
        }
    }

    /// <summary>Returns a copy without parameters; the placeholders stay in the message.</summary>
    private protected ErrorContent CopyWithoutParameters()
    {
        var copy = (ErrorContent)MemberwiseClone();
        copy._withoutParameters = true;
        return copy;
    }

    /// <summary>The variant that the values select before they are truncated.</summary>
    private ParsedMessage Selected(ParsedMessage message, CultureInfo culture) => Error is { } error ? message.Select(error, culture) : message;

    private string RenderForLog(ParsedMessage message, CultureInfo culture) =>
        ParameterCount == 0 ? message.PlainText : message.Render(new TruncatedError(this), culture);

    /// <summary>Gives the message template the truncated values.</summary>
    private sealed class TruncatedError(ErrorContent content) : IMessageValues
    {
        public IReadOnlyList<ErrorParameter> Parameters => content.Definition!.Parameters;

        public ErrorValue GetParameter(int index) => content.GetParameter(index);

        public ErrorValue GetSelector(int index) => content.Error!.GetParameter(index);
    }
}
