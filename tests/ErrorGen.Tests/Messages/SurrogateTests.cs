using System.Buffers;
using System.Globalization;
using System.Text;
using Xunit;

namespace ErrorGen.Tests;

/// <summary>Unpaired surrogates: at the borders of literals and values they can meet, and UTF-8 has no form for them alone.</summary>
public sealed class SurrogateTests
{
    private const string High = "\uD83D";
    private const string Low = "\uDE00";

    /// <summary>No theory: attributes and test identities are UTF-8, which has no lone surrogates either.</summary>
    private static readonly (string Message, string? Value)[] Cases =
    [
        (High + "%1", Low),
        ("%1" + Low, High),
        (High + "%1" + Low, ""),
        (High + "%1" + Low, "x"),
        (High + "%1" + Low, null),
        (High + "%1", High),
        (Low + "%1" + High, High + Low),
        ("%1", High),
        ("a%1b", Low),
        ("%1%1", High),
        ("%1%1", Low),
        ("%1%1", Low + High),
        ("%1%1", Low + "x" + High),
    ];

    [Fact]
    public void Text_and_bytes_agree() =>
        Assert.All(
            Cases,
            given => Assert.Equal(
                given.Message.Replace("%1", given.Value, StringComparison.Ordinal),
                Rendered.InvariantText(TestError.Positional(given.Message, given.Value))));

    [Fact]
    public void Unpaired_surrogate_at_the_end_becomes_the_replacement_character() =>
        Assert.Equal("\uFFFD|\uFFFD|\uFFFD", Utf8Of(TestError.Positional(High + "|%1|" + Low, High)));

    [Fact]
    public void Surrogates_of_two_segments_become_one_character()
    {
        Assert.Equal("😀", Utf8Of(TestError.Positional(High + "%1", Low)));
        Assert.Equal("😀", Utf8Of(TestError.Positional(High + "%1" + Low, "")));
        Assert.Equal("\uFFFD😀\uFFFD", Utf8Of(TestError.Positional("%1%1", Low + High)));
    }

    [Fact]
    public void A_pair_in_a_format_survives() =>
        Assert.Equal("[2024😀]", Rendered.InvariantText(TestError.Formatted(new DateOnly(2024, 2, 29), "yyyy'😀'")));

    private static string Utf8Of(TestError error)
    {
        var output = new ArrayBufferWriter<byte>();
        error.Definition.ParsedMessage.Render(error, CultureInfo.InvariantCulture, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
