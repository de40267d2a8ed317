using System.Globalization;
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
        CultureInfo before = CultureInfo.CurrentCulture;
        string[] codes = ["a", "B", "ä", "I", "ı", "i", "İ", "a-b", "ab", "_", "Z", "\uD83D\uDE00", "\uFF5E", ""];
        var catalog = new TestCatalog(codes);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.All(codes, code => Assert.True(catalog.TryGet(code, out ErrorDefinition? found) && found.Code == code));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
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
    [InlineData("de", "de")]
    [InlineData("pt-BR", "pt-BR")]
    [InlineData("", "")]
    [InlineData("no such culture", "")]
    public void The_culture_is_the_one_named_or_the_invariant_one(string name, string expected) =>
        Assert.Equal(expected, TestCatalog.InCulture(name).Culture.Name);

    [Fact]
    public void Its_name_is_its_text() => Assert.Equal("TestErrors", new TestCatalog("a").ToString());

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>("culture", () => TestCatalog.InCulture(null!));
        Assert.Throws<ArgumentNullException>("code", () => new TestCatalog("a").TryGet(null!, out _));
    }

    private static string[] Codes(int count) => [.. Enumerable.Range(0, count).Select(i => $"code{i}")];
}
