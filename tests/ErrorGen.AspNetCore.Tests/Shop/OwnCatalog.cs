namespace ErrorGen.AspNetCore.Tests.Shop;

/// <summary>A catalogue made up by one test: its statuses, and definitions that refer to it.</summary>
internal sealed class OwnCatalog(string culture = "en", params ErrorStatus[] statuses) : ErrorCatalog("Own", culture)
{
    public override IReadOnlyList<ErrorStatus> Statuses => statuses;

    public override string? TypeUriTemplate => GivenTypeUriTemplate;

    public string? GivenTypeUriTemplate { get; init; }

    protected override int Count => 0;

    protected override ReadOnlySpan<int> CodeOrder => [];

    protected override ErrorDefinition GetDefinition(int index) => throw new ArgumentOutOfRangeException(nameof(index));
}
