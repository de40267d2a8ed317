using System.Text.Json.Serialization;

namespace ErrorGen;

/// <summary>A catalogue that <see cref="ErrorCatalogBuilder"/> built.</summary>
[JsonConverter(typeof(ErrorCatalogJsonConverter))]
internal sealed class RunTimeCatalog : ErrorCatalog
{
    private readonly ErrorDefinition[] _definitions;
    private readonly int[] _codeOrder;

    public RunTimeCatalog(
        string name, string language, string? typeUriTemplate, PluralRule? pluralRule, ListPattern? listPattern, List<ErrorCatalogEntry> entries, ErrorStatus[] statuses, ErrorTranslation[] translations)
        : base(name, language)
    {
        TypeUriTemplate = typeUriTemplate;
        PluralRule = pluralRule;
        ListPattern = listPattern;
        Statuses = Array.AsReadOnly(statuses);
        Translations = Array.AsReadOnly(translations);
        _definitions = [.. entries.Select(CreateDefinition)];
        _codeOrder = [.. Enumerable.Range(0, _definitions.Length).OrderBy(i => _definitions[i].Code, StringComparer.Ordinal)];
    }

    public override string? TypeUriTemplate { get; }

    public override PluralRule? PluralRule { get; }

    public override ListPattern? ListPattern { get; }

    public override IReadOnlyList<ErrorStatus> Statuses { get; }

    public override IReadOnlyList<ErrorTranslation> Translations { get; }

    protected internal override int Count => _definitions.Length;

    protected internal override ReadOnlySpan<int> CodeOrder => _codeOrder;

    protected internal override ErrorDefinition GetDefinition(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)_definitions.Length, nameof(index));
        return _definitions[index];
    }

    private ErrorDefinition CreateDefinition(ErrorCatalogEntry entry) =>
        new(this, entry.Key, entry.Code ?? entry.Key, entry.Status, entry.MessageTemplate, [.. entry.Parameters])
        {
            HasPositionalParameters = RunTimeMessage.IsPositional(entry.MessageTemplate, entry.Parameters),
            Variants = entry.Variants,
            Data = [.. entry.Data],
            Examples = entry.Examples,
            Title = entry.Title,
            Description = entry.Description,
            RetryAfter = entry.RetryAfter,
            HelpLink = entry.HelpLink,
            LogLevel = entry.LogLevel,
            DeprecationMessage = entry.DeprecationMessage,
            IsInternal = entry.IsInternal,
        };
}
