using Xunit;

namespace ErrorGen.Tests;

public sealed class ErrorCatalogTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(100)]
    [InlineData(1_000)]
    public void Catalogue_finds_each_of_its_codes_and_no_other(int count)
    {
        string[] codes = Codes(count);
        var catalog = new TestCatalog(codes);
        foreach (string code in codes)
        {
            Assert.True(catalog.TryGet(code, out ErrorDefinition? definition));
            Assert.Equal(code, definition.Code);
            Assert.False(catalog.TryGet(code + "_", out ErrorDefinition? longer));
            Assert.Null(longer);
            Assert.False(catalog.TryGet(code[..^1] + "\uFFFF", out _));
            Assert.False(catalog.TryGet(code.ToUpperInvariant(), out _));
        }

        Assert.False(catalog.TryGet("", out _));
        Assert.False(catalog.TryGet("\uFFFF", out _));
    }

    [Fact]
    public void Codes_are_ordered_ordinally_in_every_culture()
    {
        string[] codes = ["a", "B", "ä", "I", "ı", "i", "İ", "a-b", "ab", "_", "Z", "\uD83D\uDE00", "\uFF5E", ""];
        var catalog = new TestCatalog(codes);
        TestCultures.Use(
            TestCultures.Find("tr-TR"),
            () => Assert.All(codes, code => Assert.True(catalog.TryGet(code, out ErrorDefinition? found) && found.Code == code)));
    }

    [Fact]
    public void Catalogue_creates_definitions_lazily()
    {
        var catalog = new TestCatalog(Codes(1_000));
        Assert.Equal(1_000, catalog.Definitions.Count);
        Assert.Empty(catalog.Created);

        Assert.Equal("code7", catalog.Definitions[7].Code);
        Assert.Equal([7], catalog.Created);
        Assert.Same(catalog.Definitions[7], catalog.Definitions[7]);
        Assert.Equal([7], catalog.Created);
    }

    [Fact]
    public void A_look_up_creates_only_what_it_compares()
    {
        var catalog = new TestCatalog(Codes(1_000));
        Assert.True(catalog.TryGet("code333", out _));
        Assert.InRange(catalog.Created.Count, 1, 10);
    }

    [Fact]
    public void Definitions_come_in_the_order_of_the_catalogue()
    {
        var catalog = new TestCatalog("b", "c", "a");
        Assert.Equal(["b", "c", "a"], catalog.Definitions.Select(definition => definition.Code));
        Assert.Equal(3, ((System.Collections.IEnumerable)catalog.Definitions).Cast<ErrorDefinition>().Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => catalog.Definitions[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => catalog.Definitions[-1]);
    }

    [Fact]
    public void Catalogue_finds_only_its_own_statuses()
    {
        var catalog = new TestCatalog { GivenStatuses = [new ErrorStatus(404, "Not here"), new ErrorStatus(500, "Our fault")] };
        Assert.True(catalog.TryGetStatus(404, out ErrorStatus? status));
        Assert.Equal("Not here", status.Title);
        Assert.False(catalog.TryGetStatus(403, out ErrorStatus? missing));
        Assert.Null(missing);
        Assert.False(new TestCatalog("a").TryGetStatus(404, out _));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    [InlineData("")]
    public void Catalogue_culture_is_the_named_one(string name) =>
        Assert.Equal(TestCultures.Find(name), TestCatalog.InCulture(name).Culture);

    [Theory]
    [InlineData("no such culture")]
    [InlineData("../../etc/passwd")]
    public void Catalogue_with_an_impossible_culture_has_the_invariant_one(string name) =>
        Assert.Equal("", TestCatalog.InCulture(name).Culture.Name);

    [Fact]
    public void Catalogue_culture_ignores_user_overrides() =>
        Assert.True(TestCatalog.InCulture("en").Culture.IsReadOnly);

    [Fact]
    public void Catalogue_ToString_is_its_name() => Assert.Equal("TestErrors", new TestCatalog("a").ToString());

    [Fact]
    public void Catalogue_refuses_null_arguments()
    {
        Assert.Throws<ArgumentNullException>("language", () => TestCatalog.InCulture(null!));
        Assert.Throws<ArgumentNullException>("code", () => new TestCatalog("a").TryGet(null!, out _));
    }

    private static string[] Codes(int count) => [.. Enumerable.Range(0, count).Select(i => $"code{i}")];
}
