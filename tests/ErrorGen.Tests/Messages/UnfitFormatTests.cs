using System.Globalization;
using Xunit;

namespace ErrorGen.Tests;

/// <summary>Whatever a format is worth, the message gets through.</summary>
public sealed class UnfitFormatTests
{
    public static TheoryData<string, string> UnfitFormats => new()
    {
        { nameof(ErrorParameterType.Int32), "Q" },
        { nameof(ErrorParameterType.Int64), "D9999999999" },
        { nameof(ErrorParameterType.Decimal), "X" },
        { nameof(ErrorParameterType.Double), "D" },
        { nameof(ErrorParameterType.Guid), "Q" },
        { nameof(ErrorParameterType.Date), "HH:mm" },
        { nameof(ErrorParameterType.Date), "'unclosed" },
        { nameof(ErrorParameterType.DateTime), "q" },
        { nameof(ErrorParameterType.Duration), "yyyy" },
    };

    [Theory]
    [MemberData(nameof(UnfitFormats))]
    public void Format_that_does_not_fit_is_ignored(string type, string format)
    {
        ErrorValue value = SampleValues.ByType[Enum.Parse<ErrorParameterType>(type)];
        CultureInfo german = TestCultures.Find("de-DE");
        Assert.Throws<FormatException>(() => value.ToString(format, german));
        Assert.Equal($"[{value.ToString(null, german)}]", Rendered.Text(TestError.Formatted(value, format), german));
    }

    [Theory]
    [InlineData(ErrorParameterType.String)]
    [InlineData(ErrorParameterType.Boolean)]
    [InlineData(ErrorParameterType.Uri)]
    public void Types_without_formats_ignore_them(ErrorParameterType type)
    {
        ErrorValue value = SampleValues.ByType[type];
        Assert.Equal($"[{value}]", Rendered.InvariantText(TestError.Formatted(value, "Q{")));
    }

    [Fact]
    public void A_date_beyond_the_calendar_of_the_culture_reads_as_on_the_wire()
    {
        // The calendar of ar-SA covers 1900 to 2077.
        CultureInfo saudi = TestCultures.Find("ar-SA");
        Assert.IsType<UmAlQuraCalendar>(saudi.Calendar);
        Assert.Equal("[1815-12-10]", Rendered.Text(TestError.Formatted(new DateOnly(1815, 12, 10), "d"), saudi));
        Assert.Equal(
            "[1815-12-10T00:00:00+00:00]",
            Rendered.Text(TestError.Formatted(new DateTimeOffset(1815, 12, 10, 0, 0, 0, TimeSpan.Zero), format: null), saudi));
    }

    [Fact]
    public void The_message_of_an_error_and_of_its_exception_survives()
    {
        var error = TestError.Formatted(new DateOnly(2024, 2, 29), "'unclosed", culture: "");
        Assert.Equal("[02/29/2024]", error.Message);
        Assert.Equal("[02/29/2024]", new TestErrorException(error).Message);
    }

    [Fact]
    public void Text_longer_than_the_buffer_is_complete()
    {
        string digits = new('0', 2_000);
        Assert.Equal($"[{digits[1..]}7]", Rendered.InvariantText(TestError.Formatted(7, "D2000")));
        Assert.Equal($"[{digits}]", Rendered.InvariantText(TestError.Formatted(digits, format: null)));
    }
}
