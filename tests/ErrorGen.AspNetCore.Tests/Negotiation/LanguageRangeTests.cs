using Xunit;

namespace ErrorGen.AspNetCore.Tests.Negotiation;

public sealed class LanguageRangeTests
{
    [Theory]
    [InlineData("*", "*", 1000)]
    [InlineData("d", "d", 1000)]
    [InlineData("de-AT-1996", "de-AT-1996", 1000)]
    [InlineData("abcdefgh-12345678;q=0.5", "abcdefgh-12345678", 500)]
    [InlineData("de ; q=0", "de", 0)]
    [InlineData("de;", "de", 1000)]
    public void Well_formed_language_range_is_read(string text, string expected, int weight)
    {
        Assert.True(LanguageRange.TryParse(text, out LanguageRange range));
        Assert.Equal(expected, range.Text.ToString());
        Assert.Equal(weight, range.Weight);
    }

    [Theory]
    [InlineData("")]
    [InlineData(";q=1")]
    [InlineData("**")]
    [InlineData("de-*")]
    [InlineData("*-DE")]
    [InlineData("1de")]
    [InlineData("-de")]
    [InlineData("de-")]
    [InlineData("de--AT")]
    [InlineData("de_DE")]
    [InlineData("abcdefghi")]
    [InlineData("de-123456789")]
    [InlineData("d\u00E9")]
    [InlineData("de;q=2")]
    [InlineData("de;level=1")]
    [InlineData("de;q=1;level=1")]
    public void Malformed_language_range_is_ignored(string text) => Assert.False(LanguageRange.TryParse(text, out _));
}
