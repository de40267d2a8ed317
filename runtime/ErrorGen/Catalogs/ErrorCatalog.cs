using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace ErrorGen;

/// <summary>A catalogue: the errors that a service can report, and the texts of plain status codes.</summary>
/// <remarks>
/// The generator derives one class from it for every catalogue file. Nothing is built at start-up: a definition is created
/// when it is first used, and a look-up by code is a binary search over an order that the build computed.
/// </remarks>
[DataContract]
[JsonConverter(typeof(ErrorCatalogJsonConverter))]
public abstract partial class ErrorCatalog
{
    private const string CodeVariable = "{code}";

    private CultureInfo? _culture;
    private TranslationLookup? _lookup;

    /// <summary>Initializes the catalogue.</summary>
    /// <param name="name">The name of the generated class, such as <c>Errors</c>.</param>
    /// <param name="language">The language of the messages, such as <c>en</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    protected ErrorCatalog(string name, string language)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(language);
        Name = name;
        Language = language;
        Definitions = new ErrorDefinitionList(this);
    }

    /// <summary>The name of the generated class.</summary>
    [DataMember(Name = "name", Order = 0)]
    public string Name { get; }

    /// <summary>
    /// The language of the messages; the invariant culture if the machine does not have it, as under invariant
    /// globalization.
    /// </summary>
    public CultureInfo Culture => _culture ??= CatalogCulture.Find(Language);

    /// <summary>The language of the messages as a tag of RFC 5646, such as <c>en</c>.</summary>
    [DataMember(Name = "language", Order = 1)]
    public string Language { get; }

    /// <summary>The number of entries for serializers that read data-contract attributes.</summary>
    [DataMember(Name = "count", Order = 2)]
    internal int SerializedCount => Count;

    /// <summary>The entries in the order of the catalogue.</summary>
    public IReadOnlyList<ErrorDefinition> Definitions { get; }

    /// <summary>The texts of plain status codes, in ascending order of the code.</summary>
    public virtual IReadOnlyList<ErrorStatus> Statuses => [];

    /// <summary>The translations, in ordinal order of the language.</summary>
    public virtual IReadOnlyList<ErrorTranslation> Translations => [];

    /// <summary>
    /// The <c>type</c> of every error (RFC 9457, 3.1.1) as a URI template with <c>{code}</c> for its code, or null if the catalogue does not have a template.
    /// </summary>
    public virtual string? TypeUriTemplate => null;

    /// <summary>The plural rule of <see cref="Language"/>; null if no message of the catalogue needs one.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual PluralRule? PluralRule => null;

    /// <summary>How <see cref="Language"/> joins lists; null if no message of the catalogue has one.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual ListPattern? ListPattern => null;

    internal TranslationLookup Lookup => _lookup ??= new TranslationLookup(Language, Translations);

    /// <summary>The number of entries.</summary>
    protected internal abstract int Count { get; }

    /// <summary>The positions of the entries, sorted by code in ordinal order.</summary>
    protected internal abstract ReadOnlySpan<int> CodeOrder { get; }

    /// <summary>The entry at a position.</summary>
    /// <param name="index">A position from zero to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such entry.</exception>
    protected internal abstract ErrorDefinition GetDefinition(int index);

    /// <summary>The examples of the entry at a position as a JSON array of objects in UTF-8; empty if it does not have any.</summary>
    internal virtual ReadOnlySpan<byte> GetExampleText(int index) => default;

    /// <summary>Finds the entry with a code. If several entries share the code, the first one in the order of the catalogue is returned.</summary>
    /// <param name="code">The identity on the wire; upper and lower case differ.</param>
    /// <param name="definition">The entry, or null if the catalogue does not have one with that code.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public bool TryGet(string code, [NotNullWhen(true)] out ErrorDefinition? definition)
    {
        ArgumentNullException.ThrowIfNull(code);
        int index = IndexOf(code);
        definition = index < 0 ? null : GetDefinition(index);
        return definition is not null;
    }

    /// <summary>Finds all entries with a code, in the order of the catalogue. Most codes have one; <see cref="ErrorDefinition.Key"/> tells others apart.</summary>
    /// <param name="code">The identity on the wire; upper and lower case differ.</param>
    /// <returns>The entries; an empty list if the catalogue does not have one with that code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public IReadOnlyList<ErrorDefinition> FindAll(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var found = new List<ErrorDefinition>(1);
        ReadOnlySpan<int> order = CodeOrder;
        for (int place = FirstPlaceOf(code); place >= 0 && place < order.Length && GetDefinition(order[place]) is var definition && definition.Code == code; place++)
        {
            found.Add(definition);
        }

        return found;
    }

    /// <summary>Finds the texts of a plain status code.</summary>
    /// <param name="status">The status code, 100 to 599.</param>
    /// <param name="description">The description, or null if the catalogue does not have texts for that code.</param>
    public bool TryGetStatus(int status, [NotNullWhen(true)] out ErrorStatus? description) =>
        ErrorStatusList.TryFind(Statuses, status, out description);

    /// <summary>Finds the translation for a culture.</summary>
    /// <param name="culture">The culture; <c>de-AT</c> uses <c>de</c> if the catalogue does not have a nearer one.</param>
    /// <returns>The translation, or null if the messages of the catalogue itself are used: because they are in the language, or because there is no translation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public ErrorTranslation? FindTranslation(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return Lookup.Find(culture);
    }

    /// <summary>Finds the translation for a language.</summary>
    /// <param name="language">A tag of RFC 5646; <c>de-AT</c> uses <c>de</c> if the catalogue does not have a nearer translation.</param>
    /// <returns>The translation, or null if the messages of the catalogue itself are used.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public ErrorTranslation? FindTranslation(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Lookup.Find(language);
    }

    /// <summary>The position of the first entry with a code, or -1.</summary>
    internal int IndexOf(string code) => FirstPlaceOf(code) is >= 0 and var place ? CodeOrder[place] : -1;

    /// <summary>The position of an entry, which may share its code with others, or -1.</summary>
    internal int IndexOf(ErrorDefinition definition)
    {
        ReadOnlySpan<int> order = CodeOrder;
        int first = FirstPlaceOf(definition.Code);
        for (int place = first; place >= 0 && place < order.Length; place++)
        {
            ErrorDefinition found = GetDefinition(order[place]);
            if (found.Code != definition.Code)
            {
                break;
            }

            if (ReferenceEquals(found, definition) || found.Key == definition.Key)
            {
                return order[place];
            }
        }

        // A definition of an application that is built anew has the place of the entry with its code.
        return first < 0 ? -1 : order[first];
    }

    /// <summary>The first place in <see cref="CodeOrder"/> of an entry with a code, or -1.</summary>
    private int FirstPlaceOf(string code)
    {
        ReadOnlySpan<int> order = CodeOrder;
        int low = 0;
        int high = order.Length - 1;
        int found = -1;
        while (low <= high)
        {
            int middle = (int)(((uint)low + (uint)high) / 2);
            int difference = string.CompareOrdinal(GetDefinition(order[middle]).Code, code);
            if (difference < 0)
            {
                low = middle + 1;
            }
            else
            {
                found = difference == 0 ? middle : found;
                high = middle - 1;
            }
        }

        return found;
    }

    /// <summary>The URI that <see cref="TypeUriTemplate"/> makes of a code, or null if the catalogue does not have a template.</summary>
    /// <param name="code">The code.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public string? GetTypeUri(string code) => TypeUriTemplate?.Replace(CodeVariable, Uri.EscapeDataString(code), StringComparison.Ordinal);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
