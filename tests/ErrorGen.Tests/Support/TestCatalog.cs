namespace ErrorGen.Tests;

/// <summary>A catalogue with the given codes, in that order, which remembers what was created of it.</summary>
internal sealed class TestCatalog : ErrorCatalog
{
    private readonly string[] _codes;
    private readonly ErrorDefinition?[] _definitions;
    private readonly int[] _codeOrder;

    public TestCatalog(params string[] codes)
        : this("en", codes)
    {
    }

    private TestCatalog(string culture, string[] codes)
        : base("TestErrors", culture)
    {
        _codes = codes;
        _definitions = new ErrorDefinition?[codes.Length];
        _codeOrder = [.. Enumerable.Range(0, codes.Length).OrderBy(i => codes[i], StringComparer.Ordinal)];
    }

    public List<int> Created { get; } = [];

    public IReadOnlyList<ErrorStatus> GivenStatuses { get; init; } = [];

    public string? GivenTypeUriTemplate { get; init; }

    public override string? TypeUriTemplate => GivenTypeUriTemplate;

    public override IReadOnlyList<ErrorStatus> Statuses => GivenStatuses;

    protected internal override int Count => _codes.Length;

    protected internal override ReadOnlySpan<int> CodeOrder => _codeOrder;

    public static TestCatalog InCulture(string culture) => new(culture, []);

    protected internal override ErrorDefinition GetDefinition(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)_codes.Length, nameof(index));
        return _definitions[index] ??= Create(index);
    }

    private ErrorDefinition Create(int index)
    {
        Created.Add(index);
        return new ErrorDefinition(this, $"Key{index}", _codes[index], 400, $"Message {index}");
    }
}
