using System.Globalization;
using System.Text;
using Xunit;

namespace ErrorGen.Tests;

/// <summary>How single values read: every way to text says the same.</summary>
public sealed class ErrorValueTextTests
{
    public static TheoryData<ErrorParameterType, string?, string> Texts => new()
    {
        { ErrorParameterType.String, null, "text" },
        { ErrorParameterType.Boolean, null, "true" },
        { ErrorParameterType.Int32, null, "-1234567" },
        { ErrorParameterType.Int32, "N0", "-1,234,567" },
        { ErrorParameterType.Int32, "X", "FFED2979" },
        { ErrorParameterType.Int64, null, "-1234567890123" },
        { ErrorParameterType.Int64, "X", "FFFFFEE08E04FB35" },
        { ErrorParameterType.Decimal, null, "-1234.50" },
        { ErrorParameterType.Decimal, "0.000", "-1234.500" },
        { ErrorParameterType.Double, null, "-1234.5" },
        { ErrorParameterType.Double, "E2", "-1.23E+003" },
        { ErrorParameterType.Guid, null, "0f8fad5b-d9cb-469f-a165-70867728950e" },
        { ErrorParameterType.Guid, "N", "0f8fad5bd9cb469fa16570867728950e" },
        { ErrorParameterType.Date, null, "02/29/2024" },
        { ErrorParameterType.Date, "yyyy-MM-dd", "2024-02-29" },
        { ErrorParameterType.DateTime, null, "02/29/2024 13:05:06 +01:00" },
        { ErrorParameterType.DateTime, "u", "2024-02-29 12:05:06Z" },
        { ErrorParameterType.Duration, null, "1:2:03:04.5" },
        { ErrorParameterType.Duration, "", "1:2:03:04.5" },
        { ErrorParameterType.Duration, "c", "1.02:03:04.5000000" },
        { ErrorParameterType.Uri, null, "https://example.com/a b?c=%41" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_span_and_bytes_agree(ErrorParameterType type, string? format, string expected)
    {
        ErrorValue value = SampleValues.ByType[type];
        CultureInfo culture = CultureInfo.InvariantCulture;
        Assert.Equal(expected, value.ToString(format, culture));

        char[] characters = new char[expected.Length];
        Assert.True(value.TryFormat(characters, out int charsWritten, format, culture));
        Assert.Equal(expected, new string(characters, 0, charsWritten));

        byte[] bytes = new byte[Encoding.UTF8.GetByteCount(expected)];
        Assert.True(value.TryFormat(bytes, out int bytesWritten, format, culture));
        Assert.Equal(expected, Encoding.UTF8.GetString(bytes, 0, bytesWritten));

        Assert.Equal($"[{expected}]", Rendered.InvariantText(TestError.Formatted(value, format)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Buffer_that_is_too_small_is_reported_and_not_written(ErrorParameterType type, string? format, string expected)
    {
        ErrorValue value = SampleValues.ByType[type];
        Assert.False(value.TryFormat(new char[expected.Length - 1], out int charsWritten, format, CultureInfo.InvariantCulture));
        Assert.Equal(0, charsWritten);
        Assert.False(value.TryFormat(new byte[expected.Length - 1], out int bytesWritten, format, CultureInfo.InvariantCulture));
        Assert.Equal(0, bytesWritten);
    }

    [Fact]
    public void Every_type_has_a_text() =>
        Assert.Equal(
            Enum.GetValues<ErrorParameterType>(),
            Texts.Select(row => row.Data.Item1).Distinct().Order());

    [Fact]
    public void ToString_is_invariant() =>
        TestCultures.Use(
            TestCultures.Find("de-DE"),
            () => Assert.Equal("-1234.5", SampleValues.ByType[ErrorParameterType.Double].ToString()));

    [Fact]
    public void Interpolation_writes_values_without_a_string()
    {
        ErrorValue value = -5;
        Assert.Equal("<   -5.00>", string.Create(CultureInfo.InvariantCulture, $"<{value,8:F2}>"));
    }

    [Fact]
    public void Invalid_format_throws_when_one_value_is_formatted()
    {
        ErrorValue value = 5;
        Assert.Throws<FormatException>(() => value.ToString("Q", CultureInfo.InvariantCulture));
        Assert.Throws<FormatException>(() => value.TryFormat(new char[9], out _, "Q", CultureInfo.InvariantCulture));
        Assert.Throws<FormatException>(() => value.TryFormat(new byte[9], out _, "Q", CultureInfo.InvariantCulture));
    }
}
