namespace ErrorGen.AspNetCore.Tests.Languages;

/// <summary>A catalogue whose entries and languages a test says.</summary>
internal sealed class GivenCatalog(string name, string language, params ErrorTranslation[] translations) : ErrorCatalog(name, language)
{
    private readonly List<ErrorDefinition> _definitions = [];

    public override IReadOnlyList<ErrorTranslation> Translations => translations;

    public IReadOnlyList<ErrorStatus> GivenStatuses { get; init; } = [];

    public override IReadOnlyList<ErrorStatus> Statuses => GivenStatuses;

    protected override int Count => _definitions.Count;

    protected override ReadOnlySpan<int> CodeOrder => Enumerable.Range(0, _definitions.Count)
        .OrderBy(i => _definitions[i].Code, StringComparer.Ordinal).ToArray();

    /// <summary>Adds an entry at the next position.</summary>
    public ErrorDefinition Add(string key, int status, string message, string? title = null, params ErrorParameter[] parameters) =>
        Add(new ErrorDefinition(this, key, key, status, message, parameters) { Title = title });

    /// <summary>Adds an entry of this catalogue at the next position.</summary>
    public ErrorDefinition Add(ErrorDefinition definition)
    {
        _definitions.Add(definition);
        return definition;
    }

    protected override ErrorDefinition GetDefinition(int index) => _definitions[index];
}
