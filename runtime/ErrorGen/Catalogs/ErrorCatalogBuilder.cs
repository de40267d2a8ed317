namespace ErrorGen;

/// <summary>Collects the contents of a catalogue for <see cref="ErrorCatalog.Create"/>.</summary>
public sealed class ErrorCatalogBuilder
{
    private readonly List<ErrorCatalogEntry> _entries = [];
    private readonly Dictionary<string, string> _keysByCode = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, ErrorStatus> _statuses = [];
    private readonly List<ErrorTranslationBuilder> _translations = [];

    internal ErrorCatalogBuilder()
    {
    }

    /// <summary>The <c>type</c> of every error as a URI template with <c>{code}</c>, or null. See <see cref="ErrorCatalog.TypeUriTemplate"/>.</summary>
    public string? TypeUriTemplate { get; set; }

    /// <summary>The plural rule of the language of the catalogue; without one, variants for plural categories are not shown.</summary>
    public PluralRule? PluralRule { get; set; }

    /// <summary>How the language of the catalogue joins lists; without one, with commas.</summary>
    public ListPattern? ListPattern { get; set; }

    /// <summary>Adds an entry whose code is its key.</summary>
    /// <param name="key">The name of the entry.</param>
    /// <param name="status">The HTTP status code, 400 to 599.</param>
    /// <param name="messageTemplate">The message, with placeholders such as <c>%1</c>, <c>%fieldName</c> or <c>%{fieldName}</c>.</param>
    /// <param name="parameters">The parameters; <c>%1</c> is the first.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">The key or code exists, or the message has a placeholder that is not a parameter.</exception>
    public ErrorCatalogBuilder Add(string key, int status, string messageTemplate, params ErrorParameter[] parameters) =>
        Add(new ErrorCatalogEntry(key, status, messageTemplate, parameters));

    /// <summary>Adds an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The key or code exists, the message has a placeholder that is not a parameter, or its variants are selected by a parameter that is not a number.
    /// </exception>
    public ErrorCatalogBuilder Add(ErrorCatalogEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentException.ThrowIfNullOrEmpty(entry.Key, nameof(entry));
        if (_entries.Exists(other => other.Key == entry.Key))
        {
            throw new ArgumentException($"The key '{entry.Key}' is added twice.", nameof(entry));
        }

        string code = entry.Code ?? entry.Key;
        if (!_keysByCode.TryAdd(code, entry.Key) && !(entry.SharesCode && _entries.TrueForAll(other => (other.Code ?? other.Key) != code || other.SharesCode)))
        {
            throw new ArgumentException($"'{entry.Key}' has the code '{code}', which is the code of '{_keysByCode[code]}'.", nameof(entry));
        }

        RunTimeMessage.ThrowIfUndeclared(entry.Key, entry.MessageTemplate, entry.Parameters);
        RunTimeMessage.ThrowIfUnfit(entry.Key, entry.Variants, entry.Parameters);
        _entries.Add(entry);
        return this;
    }

    /// <summary>Adds the texts of a plain status code.</summary>
    /// <param name="status">The texts.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="status"/> is null.</exception>
    /// <exception cref="ArgumentException">The status is added twice.</exception>
    public ErrorCatalogBuilder AddStatus(ErrorStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        return _statuses.TryAdd(status.Status, status) ? this : throw new ArgumentException($"The status {status.Status} is added twice.", nameof(status));
    }

    /// <summary>Adds a translation.</summary>
    /// <param name="language">The language as a tag of RFC 5646, such as <c>de</c>.</param>
    /// <param name="configure">Adds the translated texts.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The language is empty or added twice, or a text is added twice.</exception>
    public ErrorCatalogBuilder AddTranslation(string language, Action<ErrorTranslationBuilder> configure)
    {
        ArgumentException.ThrowIfNullOrEmpty(language);
        ArgumentNullException.ThrowIfNull(configure);
        if (_translations.Exists(other => string.Equals(other.Language, language, StringComparison.OrdinalIgnoreCase)))
        {
            throw new ArgumentException($"The language '{language}' is added twice.", nameof(language));
        }

        var translation = new ErrorTranslationBuilder(language);
        configure(translation);
        _translations.Add(translation);
        return this;
    }

    internal ErrorCatalog Build(string name, string language)
    {
        if (_translations.Exists(other => string.Equals(other.Language, language, StringComparison.OrdinalIgnoreCase)))
        {
            throw new ArgumentException($"The language '{language}' of the catalogue cannot also be a translation.", nameof(language));
        }

        return new RunTimeCatalog(
            name,
            language,
            TypeUriTemplate,
            PluralRule,
            ListPattern,
            _entries,
            [.. _statuses.Values],
            [.. _translations.OrderBy(translation => translation.Language, StringComparer.Ordinal).Select(translation => translation.Build(_entries))]);
    }
}
