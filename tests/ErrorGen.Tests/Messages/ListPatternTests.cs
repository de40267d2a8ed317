using Xunit;

namespace ErrorGen.Tests;

/// <summary>How a language joins the items of a list.</summary>
public sealed class ListPatternTests
{
    private static readonly ListPattern English = new("en", "{0} and {1}", "{0}, {1}", "{0}, {1}", "{0}, and {1}");

    /// <summary>Four different joints, and text after the last item as in Tigrinya.</summary>
    private static readonly ListPattern Odd = new("x", "{0}+{1}!", "{0}-{1}", "{0}/{1}", "{0}={1}?");

    [Theory]
    [InlineData("")]
    [InlineData("a", "a")]
    [InlineData("a+b!", "a", "b")]
    [InlineData("a-b=c?", "a", "b", "c")]
    [InlineData("a-b/c/d=e?", "a", "b", "c", "d", "e")]
    public void Every_joint_has_its_pattern(string expected, params string[] items) => Assert.Equal(expected, Odd.Join(items));

    [Theory]
    [InlineData("es", "{0} y {1}", "iglesia", "x e iglesia")]
    [InlineData("es-MX", "{0} y {1}", "hijo", "x e hijo")]
    [InlineData("es", "{0} y {1}", "hielo", "x y hielo")]
    [InlineData("es", "{0} & {1}", "iglesia", "x & iglesia")]
    [InlineData("ast", "{0} y {1}", "iglesia", "x y iglesia")]
    [InlineData("he", "{0} \u05D5{1}", "abc", "x \u05D5-abc")]
    [InlineData("he", "{0} \u05D5{1}", "\u05D0", "x \u05D5\u05D0")]
    [InlineData("he", "{0} \u05D5{1}", "", "x \u05D5")]
    public void Word_depends_on_the_next_item(string language, string pair, string item, string expected) =>
        Assert.Equal(expected, new ListPattern(language, pair, "{0}, {1}", "{0}, {1}", pair).Join("x", item));

    [Fact]
    public void Omitted_items_are_counted_in_the_place_of_the_last_one()
    {
        Assert.Equal("a, b, \u2026 (+7)", English.Join(ErrorValue.CreateList(ErrorParameterType.String, ["a", "b"], 7)));
        Assert.Equal("\u2026 (+7)", English.Join(ErrorValue.CreateList(ErrorParameterType.String, [], 7)));
        Assert.Equal("1.5 and 2", English.Join(ErrorValue.CreateList([1.5m, 2m])));
    }

    [Theory]
    [InlineData("{1}, {0}")]
    [InlineData("{0}")]
    [InlineData("")]
    [InlineData("({0}, {1})")]
    public void Malformed_pattern_is_refused(string pattern) =>
        Assert.Throws<ArgumentException>("end", () => new ListPattern("en", "{0} {1}", "{0} {1}", "{0} {1}", pattern));
}
