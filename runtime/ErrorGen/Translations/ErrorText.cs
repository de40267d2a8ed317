using System.ComponentModel;
using System.Globalization;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace ErrorGen;

/// <summary>What an entry of a catalogue says in one language.</summary>
public sealed class ErrorText
{
    /// <summary>Initializes the texts.</summary>
    /// <param name="language">The language of the message as a tag of RFC 5646.</param>
    /// <param name="culture">The language as a culture.</param>
    /// <param name="parsedMessage">The message.</param>
    /// <param name="title">The title, or null for the title of the status.</param>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="title"/> is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ErrorText(string language, CultureInfo culture, ParsedMessage parsedMessage, string? title)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(culture);
        ArgumentNullException.ThrowIfNull(parsedMessage);
        Language = language;
        Culture = culture;
        ParsedMessage = parsedMessage;
        Title = title;
    }

    /// <summary>The language of the message as a tag of RFC 5646: that of the catalogue where the message is not translated.</summary>
    public string Language { get; }

    /// <summary>
    /// The language as a culture; the invariant one if the machine does not have it, as under invariant globalization.
    /// </summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public CultureInfo Culture { get; }

    /// <summary>The message with its placeholders as the file has it, <c>%{name}</c> and <c>%{}</c> included.</summary>
    public string MessageTemplate => ParsedMessage.Text;

    /// <summary>The message, parsed for rendering.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonIgnore]
    [IgnoreDataMember]
    public ParsedMessage ParsedMessage { get; }

    /// <summary>The texts that the value of a parameter selects in the place of <see cref="MessageTemplate"/>, or null.</summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public MessageVariants? Variants => ParsedMessage.Variants;

    /// <summary>
    /// A summary that is the same for every occurrence (RFC 9457, 3.1.3), or null for the title of the status.
    /// </summary>
    public string? Title { get; }

    /// <summary>The message with its placeholders.</summary>
    public override string ToString() => MessageTemplate;
}
