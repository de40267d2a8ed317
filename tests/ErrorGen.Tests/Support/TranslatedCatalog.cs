namespace ErrorGen.Tests;

/// <summary>A catalogue with two entries and the given translations, which remembers when these were asked for.</summary>
internal sealed class TranslatedCatalog : ErrorCatalog
{
    private readonly ErrorTranslation[] _translations;
    private readonly ErrorDefinition[] _definitions;

    public TranslatedCatalog(string culture, params ErrorTranslation[] translations)
        : base("TestErrors", culture)
    {
        _translations = translations;
        _definitions =
        [
            new(this, "CartIsEmpty", "b", 409, "The cart is empty.") { Title = "Empty" },
            new(this, "OutOfStock", "a", 409, "Only %amount left, ordered %count.",
                new ErrorParameter("count", ErrorParameterType.Int32), new ErrorParameter("amount", ErrorParameterType.Decimal) { Format = "N2" }),
        ];
    }

    public int Asked { get; private set; }

    public ErrorDefinition Cart => _definitions[0];

    public ErrorDefinition Stock => _definitions[1];

    public override IReadOnlyList<ErrorTranslation> Translations
    {
        get
        {
            Asked++;
            return _translations;
        }
    }

    protected internal override int Count => _definitions.Length;

    protected internal override ReadOnlySpan<int> CodeOrder => [1, 0];

    protected internal override ErrorDefinition GetDefinition(int index) => _definitions[index];
}
