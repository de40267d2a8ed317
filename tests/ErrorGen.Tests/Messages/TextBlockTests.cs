using System.Text;
using Xunit;

namespace ErrorGen.Tests.Messages;

/// <summary>Texts are found in a block of UTF-8 by their position.</summary>
public sealed class TextBlockTests
{
    [Theory]
    [InlineData(0, "first")]
    [InlineData(1, "")]
    [InlineData(2, "drei \u20AC")]
    [InlineData(3, "")]
    [InlineData(255, "")]
    public void Text_at_a_position_is_found_and_a_missing_one_is_empty(int position, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(TextBlock.Find("first\0\0drei \u20AC\0"u8, position)));

    [Fact]
    public void Empty_block_has_empty_texts() => Assert.True(TextBlock.Find(default, 7).IsEmpty);

    [Fact]
    public void Escaped_bytes_are_restored() =>
        Assert.Equal("a\0b\u0001c"u8, TextBlock.Find("before\0a\u0001\u0002b\u0001\u0001c\0after\0"u8, 1));
}
