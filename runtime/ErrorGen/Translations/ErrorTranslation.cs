using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace ErrorGen;

/// <summary>What a catalogue says in another language than its own.</summary>
/// <remarks>
/// The generator derives one class from it for every language that has a translation file. Like the catalogue itself it is data of
/// the assembly: nothing is read, parsed or built before a text is asked for, and then only that text.
/// </remarks>
public abstract class ErrorTranslation
{
    private CultureInfo? _culture;

    /// <summary>Initializes the translation.</summary>
    /// <param name="language">The language as a tag of RFC 5646, such as <c>de</c> or <c>pt-BR</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="language"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    protected ErrorTranslation(string language)
    {
        ArgumentException.ThrowIfNullOrEmpty(language);
        Language = language;
    }

    /// <summary>The language as a tag of RFC 5646.</summary>
    public string Language { get; }

    /// <summary>
    /// The language as a culture; the invariant one if the machine does not have it, as under invariant globalization.
    /// </summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public CultureInfo Culture => _culture ??= CatalogCulture.Find(Language);

    /// <summary>The translated texts of plain status codes, in ascending order of the code.</summary>
    public virtual IReadOnlyList<ErrorStatus> Statuses => [];

    /// <summary>The plural rule of <see cref="Language"/>; null if no message of the translation needs one.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonIgnore]
    [IgnoreDataMember]
    public virtual PluralRule? PluralRule => null;

    /// <summary>How <see cref="Language"/> joins lists; null if no message of the translation has one.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonIgnore]
    [IgnoreDataMember]
    public virtual ListPattern? ListPattern => null;

    /// <summary>The position among the translations of the catalogue; -1 until it is added to one.</summary>
    internal int Position { get; set; } = -1;

    /// <summary>The translation that is asked where this one has no text: that of <c>de</c> behind that of <c>de-AT</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonIgnore]
    [IgnoreDataMember]
    public ErrorTranslation? Fallback { get; internal set; }

    /// <summary>The message of an entry with its placeholders, as UTF-8; empty if the translation does not have one.</summary>
    /// <param name="index">The position of the entry in <see cref="ErrorCatalog.Definitions"/>.</param>
    protected internal virtual ReadOnlySpan<byte> GetMessage(int index) => TextBlock.Find(GetMessages(index / TextBlock.Size), index % TextBlock.Size);

    /// <summary>The variants of a message other than the text that <see cref="GetMessage"/> returns, or null.</summary>
    /// <param name="index">The position of the entry in <see cref="ErrorCatalog.Definitions"/>.</param>
    protected internal virtual MessageVariants? GetVariants(int index) => null;

    /// <summary>The title of an entry, as UTF-8; empty if the translation does not have one.</summary>
    /// <param name="index">The position of the entry in <see cref="ErrorCatalog.Definitions"/>.</param>
    protected internal virtual ReadOnlySpan<byte> GetTitle(int index) => TextBlock.Find(GetTitles(index / TextBlock.Size), index % TextBlock.Size);

    /// <summary>Returns the messages of a block of entries as UTF-8. Each ends with the byte 0; those at the end may be missing.</summary>
    /// <param name="block">The number of the block; each has 256 entries.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual ReadOnlySpan<byte> GetMessages(int block) => default;

    /// <summary>Returns the titles of a block of entries as UTF-8, as <see cref="GetMessages"/>.</summary>
    /// <param name="block">The number of the block; each has 256 entries.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual ReadOnlySpan<byte> GetTitles(int block) => default;

    /// <summary>Finds the translated texts of a plain status code.</summary>
    /// <param name="status">The status code, 100 to 599.</param>
    /// <param name="description">The description, or null if the translation does not have texts for that code.</param>
    public bool TryGetStatus(int status, [NotNullWhen(true)] out ErrorStatus? description) =>
        ErrorStatusList.TryFind(Statuses, status, out description);

    /// <summary>The language.</summary>
    public override string ToString() => Language;
}
