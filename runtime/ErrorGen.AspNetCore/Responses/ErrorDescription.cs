using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>What an answer says of one error.</summary>
public abstract class ErrorDescription
{
    private readonly ErrorText? _text;
    private bool _withoutParameters;

    private protected ErrorDescription()
    {
    }

    /// <summary>Says of an error what its entry says.</summary>
    /// <param name="error">The error.</param>
    /// <param name="text">What its entry says, in the language of the answer.</param>
    /// <param name="culture">Decides how values read in the text.</param>
    [SetsRequiredMembers]
#pragma warning disable CS8618 // The message is that of the text.
    private protected ErrorDescription(Error error, ErrorText text, CultureInfo culture)
#pragma warning restore CS8618
    {
        Error = error;
        _text = text;
        if (culture != text.Culture)
        {
            Culture = culture;
        }
    }

    /// <summary>The message: with its placeholders where <see cref="Error"/> is not null, ready to read otherwise.</summary>
    public required string Message
    {
        get => Uncommon?.Message ?? _text?.MessageTemplate ?? "";
        init => Own.Message = value;
    }

    /// <summary>The error, or null where no catalogue entry describes the failure.</summary>
    public Error? Error { get; init; }

    /// <summary>The catalogue entry of the error, or null.</summary>
    public ErrorDefinition? Definition => Error?.Definition;

    /// <summary>The identity of the error on the wire: the code of the entry, else the one that the catalogue gives the status, else null.</summary>
    public string? Code => Error?.Code ?? CodeOfStatus;

    /// <summary>The code that the catalogue gives the status of a failure that no entry describes, or null.</summary>
    internal string? CodeOfStatus
    {
        get => Uncommon?.CodeOfStatus;
        init => Own.CodeOfStatus = value;
    }

    /// <summary>
    /// The language of <see cref="Message"/> as a tag of RFC 5646: that of the catalogue unless set; null where nobody knows it, as of a text
    /// that the application gave.
    /// </summary>
    public string? Language
    {
        get => Uncommon?.Language ?? _text?.Language ?? Definition?.Catalog.Language;
        init => Own.Language = value;
    }

    /// <summary>Decides how numbers, dates and durations read in <see cref="Detail"/>.</summary>
    public CultureInfo Culture
    {
        get => Uncommon?.Culture ?? _text?.Culture ?? CultureInfo.InvariantCulture;
        init => Own.Culture = value;
    }

    /// <summary>How many UTF-16 code units one parameter value may have; 1 or more.</summary>
    public int MaxParameterLength { get; init; } = int.MaxValue;

    /// <summary>The parameters of the error; none where no catalogue entry describes the failure.</summary>
    public IReadOnlyList<ErrorParameter> Parameters => Definition is { } definition && !_withoutParameters ? definition.Parameters : [];

    /// <summary>The number of <see cref="Parameters"/>.</summary>
    internal int ParameterCount => _withoutParameters ? 0 : Definition?.ParameterCount ?? 0;

    /// <summary>The message with the parameter values put in.</summary>
    public string Detail =>
        ParameterCount == 0 ? Message : Template.Render(new CappedError(this), Culture);

    /// <summary>
    /// What the log says: <see cref="Detail"/> in the language of the catalogue, so that a failure reads the same whoever met it.
    /// </summary>
    internal string DetailForLog => Definition is { } definition
        ? ParameterCount == 0 ? definition.MessageTemplate : definition.ParsedMessage.Render(new CappedError(this), definition.Catalog.Culture)
        : MessageForLog ?? Message;

    /// <summary>The message of a failure that no entry describes, in the language of the catalogue; null for the message itself.</summary>
    internal string? MessageForLog
    {
        get => Uncommon?.MessageForLog;
        init => Own.MessageForLog = value;
    }

    private protected UncommonFacts? Uncommon { get; set; }

    /// <summary>The same, to be written to.</summary>
    private protected UncommonFacts Own => Uncommon ??= new();

    /// <summary>The message, taken apart.</summary>
    private ParsedMessage Template => _text?.ParsedMessage ?? Definition!.ParsedMessage;

    /// <summary>The value of one parameter, cut where it is longer than allowed.</summary>
    /// <param name="index">The position in <see cref="Parameters"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no parameter at <paramref name="index"/>.</exception>
    public ErrorValue GetParameter(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, ParameterCount);
        return ParameterCap.Apply(Error!.GetParameter(index), MaxParameterLength);
    }

    /// <summary>Writes <see cref="Detail"/> as UTF-8, without making a string of it first.</summary>
    /// <param name="output">Takes the text; lone surrogates come out as U+FFFD.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public void WriteDetail(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (ParameterCount == 0)
        {
            Encoding.UTF8.GetBytes(Message, output);
        }
        else
        {
            Template.Render(new CappedError(this), Culture, output);
        }
    }

    /// <summary>The same description with no parameters, and with the placeholders left in the message.</summary>
    private protected ErrorDescription CopyWithoutParameters()
    {
        var copy = (ErrorDescription)MemberwiseClone();
        copy._withoutParameters = true;
        return copy;
    }
}
