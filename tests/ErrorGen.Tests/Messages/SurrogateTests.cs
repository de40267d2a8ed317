using System.Text;
using Xunit;

namespace ErrorGen.Tests;

/// <summary>Half surrogate pairs: at the borders of literals and values they can meet, and UTF-8 has no form for them alone.</summary>
public sealed class SurrogateTests
{
    private const string High = "\uD83D";
    private const string Low = "\uDE00";

    [Theory]
    [InlineData(High + "%1", Low)]
    [InlineData("%1" + Low, High)]
    [InlineData(High + "%1" + Low, "")]
    [InlineData(High + "%1" + Low, "x")]
    [InlineData(High + "%1" + Low, null)]
    [InlineData("%1%1", High)]
    [InlineData("%1%1", Low)]
    [InlineData("%1%1", Low + High)]
    [InlineData("%1", High)]
    [InlineData("a%1b", Low)]
    [InlineData(Low + "%1" + High, High + Low)]
    [InlineData(High + "%1", High)]
    public void Text_and_bytes_agree(string message, string? value) =>
        Assert.Equal(
            message.Replace("%1", value, StringComparison.Ordinal), Rendered.InvariantText(TestError.Positional(message, value)));

    [Fact]
    public void A_lone_half_becomes_the_replacement_character()
    {
        var error = TestError.Positional(High + "|%1|" + Low, High);
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        error.Definition.Template.Render(error, System.Globalization.CultureInfo.InvariantCulture, output);
        Assert.Equal("\uFFFD|\uFFFD|\uFFFD", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public void A_pair_in_a_format_survives() =>
        Assert.Equal("[2024😀]", Rendered.InvariantText(TestError.Formatted(new DateOnly(2024, 2, 29), "yyyy'😀'")));
}
