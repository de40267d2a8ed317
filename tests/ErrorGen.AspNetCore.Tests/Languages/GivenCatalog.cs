namespace ErrorGen.AspNetCore.Tests.Languages;

/// <summary>
/// A catalogue with what <see cref="ErrorCatalog.Create"/> refuses or decides itself: invalid names of languages, and parameters by position that the
/// message does not contain.
/// </summary>
internal sealed class GivenCatalog(string name, string language, params ErrorTranslation[] translations) : ErrorCatalog(name, language)
{
    private readonly List<ErrorDefinition> _definitions = [];

    public override IReadOnlyList<ErrorTranslation> Translations => translations;

    protected override int Count => _definitions.Count;

    protected override ReadOnlySpan<int> CodeOrder => Enumerable.Range(0, _definitions.Count)
        .OrderBy(i => _definitions[i].Code, StringComparer.Ordinal).ToArray();

    /// <summary>Adds an entry of this catalogue at the next position.</summary>
    public ErrorDefinition Add(ErrorDefinition definition)
    {
        _definitions.Add(definition);
        return definition;
    }

    protected override ErrorDefinition GetDefinition(int index) => _definitions[index];
}
