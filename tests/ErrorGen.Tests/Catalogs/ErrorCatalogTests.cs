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
    public void Finds_each_code_and_no_other(int count)
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
    public void Order_is_ordinal_whatever_the_culture()
    {
        string[] codes = ["a", "B", "ä", "I", "ı", "i", "İ", "a-b", "ab", "_", "Z", "\uD83D\uDE00", "\uFF5E", ""];
        var catalog = new TestCatalog(codes);
        TestCultures.Use(
            TestCultures.Find("tr-TR"),
            () => Assert.All(codes, code => Assert.True(catalog.TryGet(code, out ErrorDefinition? found) && found.Code == code)));
    }

    [Fact]
    public void Nothing_is_created_before_it_is_asked_for()
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
    public void Finds_its_statuses_only()
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
    public void The_culture_is_the_one_named(string name) =>
        Assert.Equal(TestCultures.Find(name), TestCatalog.InCulture(name).Culture);

    [Theory]
    [InlineData("no such culture")]
    [InlineData("../../etc/passwd")]
    public void A_culture_that_there_cannot_be_is_the_invariant_one(string name) =>
        Assert.Equal("", TestCatalog.InCulture(name).Culture.Name);

    [Fact]
    public void The_culture_is_that_of_the_machine_and_not_of_the_user() =>
        Assert.True(TestCatalog.InCulture("en").Culture.IsReadOnly);

    [Fact]
    public void Its_name_is_its_text() => Assert.Equal("TestErrors", new TestCatalog("a").ToString());

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>("language", () => TestCatalog.InCulture(null!));
        Assert.Throws<ArgumentNullException>("code", () => new TestCatalog("a").TryGet(null!, out _));
    }

    private static string[] Codes(int count) => [.. Enumerable.Range(0, count).Select(i => $"code{i}")];
}
