using System.Globalization;
using Xunit;

namespace ErrorGen.Tests;

/// <summary>The operands are those of the number as the culture and the format of its parameter write it.</summary>
public sealed class FormattedNumberTests
{
    [Theory]
    [InlineData(1234567, null, "i=1234567 v=0 w=0 f=0 t=0 e=0")]
    [InlineData(-3, null, "i=3 v=0 w=0 f=0 t=0 e=0")]
    [InlineData(int.MinValue, null, "i=2147483648 v=0 w=0 f=0 t=0 e=0")]
    [InlineData(5, "D3", "i=5 v=0 w=0 f=0 t=0 e=0")]
    [InlineData(255, "X2", "i=255 v=0 w=0 f=0 t=0 e=0")]
    [InlineData(1234567, "N0", "i=1234567 v=0 w=0 f=0 t=0 e=0")]
    [InlineData(1234567, "N1", "i=1234567 v=1 w=0 f=0 t=0 e=0")]
    [InlineData(12, "P0", "i=1200 v=0 w=0 f=0 t=0 e=0")]
    [InlineData(1234, "0,.0", "i=1 v=1 w=1 f=2 t=2 e=0")]
    [InlineData(12345, "G2", "i=12000 v=0 w=0 f=0 t=0 e=0")]
    [InlineData(5, "'#'0", "i=5 v=0 w=0 f=0 t=0 e=0")]
    [InlineData(5, "'no digits'", "none")]
    public void Whole_number_has_the_operands_of_its_text(int value, string? format, string expected) =>
        Assert.Equal(expected, CountedError.OperandsOf(value, format, "en"));

    [Theory]
    [InlineData("1.0", null, "i=1 v=1 w=0 f=0 t=0 e=0")]
    [InlineData("1.50", null, "i=1 v=2 w=1 f=50 t=5 e=0")]
    [InlineData("-0.05", null, "i=0 v=2 w=2 f=5 t=5 e=0")]
    [InlineData("1.50", "0.##", "i=1 v=1 w=1 f=5 t=5 e=0")]
    [InlineData("0.5", "#.##", "i=0 v=1 w=1 f=5 t=5 e=0")]
    [InlineData("1.999", "F0", "i=2 v=0 w=0 f=0 t=0 e=0")]
    [InlineData("1234.5", "E2", "i=1230 v=0 w=0 f=0 t=0 e=0")]
    [InlineData("0.00125", "E2", "i=0 v=5 w=5 f=125 t=125 e=0")]
    [InlineData("79228162514264337593543950335", null, "i=1264337593543950335 v=0 w=0 f=0 t=0 e=0")]
    public void Decimal_number_has_the_operands_of_its_text(string value, string? format, string expected) =>
        Assert.Equal(expected, CountedError.OperandsOf(decimal.Parse(value, CultureInfo.InvariantCulture), format, "en"));

    [Theory]
    [InlineData(1.0, null, "i=1 v=0 w=0 f=0 t=0 e=0")]
    [InlineData(0.1, null, "i=0 v=1 w=1 f=1 t=1 e=0")]
    [InlineData(1e20, null, "i=1000000000000000000 v=0 w=0 f=0 t=0 e=0")]
    [InlineData(2e-7, null, "i=0 v=7 w=7 f=2 t=2 e=0")]
    [InlineData(double.NaN, null, "none")]
    [InlineData(double.PositiveInfinity, null, "none")]
    [InlineData(1e22, "F99", "i=1000000000000000000 v=99 w=0 f=0 t=0 e=0")]
    public void Floating_point_number_has_the_operands_of_its_text(double value, string? format, string expected) =>
        Assert.Equal(expected, CountedError.OperandsOf(value, format, "en"));

    /// <summary>Separators of these cultures: comma and full stop, comma and a no-break space, comma and an apostrophe.</summary>
    [Theory]
    [InlineData("de", "N2")]
    [InlineData("fr", "N2")]
    [InlineData("de-CH", "C2")]
    [InlineData("de-AT", "C2")]
    [InlineData("pt-PT", "C2")]
    [InlineData("fa", "N2")]
    [InlineData("sv", "0.00")]
    public void Separators_of_the_culture_are_understood(string language, string format)
    {
        TestCultures.Find(language);

        Assert.Equal("i=1234567 v=2 w=1 f=50 t=5 e=0", CountedError.OperandsOf(1234567.5m, format, language));
    }

    [Fact]
    public void Number_with_the_fraction_digits_of_the_culture_has_them()
    {
        int digits = TestCultures.Find("en").NumberFormat.NumberDecimalDigits;

        Assert.StartsWith($"i=1 v={digits} ", CountedError.OperandsOf(1, "N", "en"), StringComparison.Ordinal);
    }
}
