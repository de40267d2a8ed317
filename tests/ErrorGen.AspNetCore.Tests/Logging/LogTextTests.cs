using System.Text;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Logging;

public sealed class LogTextTests
{
    [Theory]
    [InlineData("", 1, "")]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "ab…")]
    [InlineData("a", 1, "a")]
    [InlineData("ab", 1, "…")]
    [InlineData("a\nb", 8, @"a\u000Ab")]
    [InlineData("a\nb", 7, "a…")]
    [InlineData("\n", 6, @"\u000A")]
    [InlineData("\n", 5, "…")]
    [InlineData("a😀", 3, "a😀")]
    [InlineData("a😀b", 3, "a…")]
    public void Text_is_escaped_and_cut_between_characters(string text, int maxLength, string expected) =>
        Assert.Equal(expected, LogText.Clean(text, maxLength));

    [Fact]
    public void Clean_text_is_returned_as_the_same_instance()
    {
        string text = new('ü', 100);

        Assert.Same(text, LogText.Clean(text, 100));
    }

    [Fact]
    public void Every_control_character_and_bidirectional_control_is_escaped_and_nothing_else()
    {
        char[] escaped = [.. Enumerable.Range(0, 0x10000).Select(static c => (char)c).Where(static c => !LogText.IsClean([c]))];

        Assert.Equal(12, escaped.Count(static c => !char.IsControl(c) && c is not ('\u2028' or '\u2029')));
        Assert.All(Enumerable.Range(0, 0x10000).Select(static c => (char)c).Where(char.IsControl), c => Assert.Contains(c, escaped));
        Assert.All("\u061C\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069", c => Assert.Contains(c, escaped));
    }

    [Theory]
    [InlineData("abc", true, "-abc")]
    [InlineData("abcd", true, "-abcd")]
    [InlineData("abcde", false, "-abc…")]
    [InlineData("a\nb", false, "-a…")]
    public void Appended_text_stays_within_the_length(string text, bool fits, string expected)
    {
        var builder = new StringBuilder("-");

        Assert.Equal(fits, LogText.Append(builder, text, maxLength: 5));
        Assert.Equal(expected, builder.ToString());
    }
}
