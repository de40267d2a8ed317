using Xunit;

namespace ErrorGen.AspNetCore.Tests.Negotiation;

public sealed class QualityValueTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.", 0)]
    [InlineData("0.000", 0)]
    [InlineData("0.001", 1)]
    [InlineData("0.5", 500)]
    [InlineData("0.25", 250)]
    [InlineData("0.999", 999)]
    [InlineData("1", 1000)]
    [InlineData("1.", 1000)]
    [InlineData("1.000", 1000)]
    [InlineData(".2", 200)]
    [InlineData(".002", 2)]
    public void Weight_is_read_as_thousandths(string text, int expected)
    {
        Assert.True(QualityValue.TryParse(text, out int weight));
        Assert.Equal(expected, weight);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("0.0000")]
    [InlineData(".1234")]
    [InlineData("1.001")]
    [InlineData("1.0000")]
    [InlineData("2")]
    [InlineData("00")]
    [InlineData("01")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("-0")]
    [InlineData("0,5")]
    [InlineData("0.5 ")]
    [InlineData("1e0")]
    [InlineData("0.1e")]
    [InlineData("0.5.5")]
    [InlineData("\"1\"")]
    [InlineData("\u0660.\u0665")]
    [InlineData("0.\u0665")]
    [InlineData("NaN")]
    public void Malformed_weight_is_refused(string text) => Assert.False(QualityValue.TryParse(text, out _));
}
