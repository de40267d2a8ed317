using System.Text;

namespace ErrorGen;

/// <summary>Collects the texts of one language for <see cref="ErrorCatalogBuilder.AddTranslation"/>.</summary>
public sealed class ErrorTranslationBuilder
{
    private readonly Dictionary<string, string> _messages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MessageVariants> _variants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, ErrorStatus> _statuses = [];

    internal ErrorTranslationBuilder(string language) => Language = language;

    /// <summary>The language as a tag of RFC 5646.</summary>
    public string Language { get; }

    /// <summary>The plural rule of the language; without one, variants for plural categories are not shown.</summary>
    public PluralRule? PluralRule { get; set; }

    /// <summary>How the language joins lists; without one, with commas.</summary>
    public ListPattern? ListPattern { get; set; }

    /// <summary>Adds the message of an entry with variants.</summary>
    /// <param name="key">The name of the entry.</param>
    /// <param name="messageTemplate">The message for all other values.</param>
    /// <param name="variants">The variants.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The message of the entry is added twice.</exception>
    public ErrorTranslationBuilder AddVariants(string key, string messageTemplate, MessageVariants variants)
    {
        ArgumentNullException.ThrowIfNull(variants);
        AddMessage(key, messageTemplate);
        _variants.Add(key, variants);
        return this;
    }

    /// <summary>Adds the message of an entry, and its title.</summary>
    /// <param name="key">The name of the entry.</param>
    /// <param name="messageTemplate">The message, with the placeholders of the entry.</param>
    /// <param name="title">The title, or null to keep that of the entry.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException">The key or message is null.</exception>
    /// <exception cref="ArgumentException">The message of the entry is added twice.</exception>
    public ErrorTranslationBuilder AddMessage(string key, string messageTemplate, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(messageTemplate);
        if (!_messages.TryAdd(key, messageTemplate))
        {
            throw new ArgumentException($"The message of '{key}' in the language '{Language}' is added twice.", nameof(key));
        }

        if (title is not null)
        {
            _titles[key] = title;
        }

        return this;
    }

    /// <summary>Adds the texts of a plain status code.</summary>
    /// <param name="status">The texts.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="status"/> is null.</exception>
    /// <exception cref="ArgumentException">The status is added twice.</exception>
    public ErrorTranslationBuilder AddStatus(ErrorStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        return _statuses.TryAdd(status.Status, status)
            ? this
            : throw new ArgumentException($"The status {status.Status} in the language '{Language}' is added twice.", nameof(status));
    }

    internal ErrorTranslation Build(IReadOnlyList<ErrorCatalogEntry> entries)
    {
        byte[][] messages = new byte[entries.Count][];
        byte[][] titles = new byte[entries.Count][];
        var variants = new MessageVariants?[entries.Count];
        for (int i = 0; i < messages.Length; i++)
        {
            messages[i] = Encoding.UTF8.GetBytes(_messages.GetValueOrDefault(entries[i].Key, ""));
            variants[i] = _variants.GetValueOrDefault(entries[i].Key);
            titles[i] = Encoding.UTF8.GetBytes(_titles.GetValueOrDefault(entries[i].Key, ""));
            RunTimeMessage.ThrowIfUndeclared(
                $"{entries[i].Key}' in the language '{Language}",
                _messages.GetValueOrDefault(entries[i].Key, ""),
                entries[i].Parameters);
            RunTimeMessage.ThrowIfUnfit($"{entries[i].Key}' in the language '{Language}", variants[i], entries[i].Parameters);
        }

        string? unknown = _messages.Keys.FirstOrDefault(key => !entries.Any(entry => entry.Key == key));
        return unknown is null
            ? new RunTimeTranslation(Language, messages, variants, titles, [.. _statuses.Values]) { GivenRule = PluralRule, GivenPattern = ListPattern }
            : throw new ArgumentException($"The language '{Language}' has a message of '{unknown}', which is not an entry of the catalogue.", nameof(entries));
    }

    private sealed class RunTimeTranslation(string language, byte[][] messages, MessageVariants?[] variants, byte[][] titles, ErrorStatus[] statuses)
        : ErrorTranslation(language)
    {
        public PluralRule? GivenRule { get; init; }

        internal ListPattern? GivenPattern { get; init; }

        public override PluralRule? PluralRule => GivenRule;

        public override ListPattern? ListPattern => GivenPattern;

        public override IReadOnlyList<ErrorStatus> Statuses { get; } = Array.AsReadOnly(statuses);

        protected internal override ReadOnlySpan<byte> GetMessage(int index) => messages[index];

        protected internal override MessageVariants? GetVariants(int index) => variants[index];

        protected internal override ReadOnlySpan<byte> GetTitle(int index) => titles[index];
    }
}
