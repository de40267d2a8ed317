namespace ErrorGen.AspNetCore;

/// <summary>The catalogue of an error that the library itself reports, in its own words or in those of an application's catalogue.</summary>
internal sealed class OneEntryCatalog : ErrorCatalog
{
    private readonly ErrorDefinition _definition;

    /// <summary>Initializes the catalogue.</summary>
    /// <param name="name">The name under which the application's own texts are looked for.</param>
    /// <param name="language">The language of the entry.</param>
    /// <param name="define">Makes the entry.</param>
    public OneEntryCatalog(string name, string language, Func<ErrorCatalog, ErrorDefinition> define)
        : base(name, language) => _definition = define(this);

    public override IReadOnlyList<ErrorTranslation> Translations => GivenTranslations;

    public override string? TypeUriTemplate => GivenTypeUriTemplate;

    /// <summary>What the entry says in other languages.</summary>
    public IReadOnlyList<ErrorTranslation> GivenTranslations { get; init; } = [];

    public string? GivenTypeUriTemplate { get; init; }

    protected internal override int Count => 1;

    protected internal override ReadOnlySpan<int> CodeOrder => [0];

    protected internal override ErrorDefinition GetDefinition(int index) =>
        index == 0 ? _definition : throw new ArgumentOutOfRangeException(nameof(index));
}
