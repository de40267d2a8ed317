using System.Globalization;
using Xunit;

namespace ErrorGen.Tests;

/// <summary>Rendered text follows the culture it is asked for, whatever the culture of the thread.</summary>
public sealed class MessageCultureTests
{
    [Fact]
    public void Values_of_every_type_are_formatted_in_the_culture()
    {
        var error = TestError.Positional(
            "%1|%2|%3|%4|%5|%6",
            -1_234_567,
            -1_234.50m,
            -1_234.5,
            new DateOnly(2024, 2, 29),
            new DateTimeOffset(2024, 2, 29, 13, 5, 6, TimeSpan.FromHours(1)),
            new TimeSpan(1, 2, 3, 4, 500));
        foreach (CultureInfo culture in TestCultures.Available)
        {
            string expected = string.Join(
                '|',
                (-1_234_567).ToString(culture),
                (-1_234.50m).ToString(culture),
                (-1_234.5).ToString(culture),
                new DateOnly(2024, 2, 29).ToString(culture),
                new DateTimeOffset(2024, 2, 29, 13, 5, 6, TimeSpan.FromHours(1)).ToString(culture),
                new TimeSpan(1, 2, 3, 4, 500).ToString("g", culture));
            Assert.Equal(expected, Rendered.Text(error, culture));
        }
    }

    [Theory]
    [InlineData("de-DE", "[-1.234,50]", "[29 Februar 2024]")]
    [InlineData("tr-TR", "[-1.234,50]", "[29 Şubat 2024]")]
    [InlineData("sv-SE", "[\u22121\u00A0234,50]", "[29 februari 2024]")]
    [InlineData("", "[-1,234.50]", "[29 February 2024]")]
    public void Format_strings_are_applied_in_the_culture(string name, string amount, string day)
    {
        CultureInfo culture = TestCultures.Find(name);
        Assert.Equal(amount, Rendered.Text(TestError.Formatted(-1_234.5m, "N2"), culture));
        Assert.Equal(day, Rendered.Text(TestError.Formatted(new DateOnly(2024, 2, 29), "d MMMM yyyy"), culture));
    }

    [Fact]
    public void Culture_of_the_thread_does_not_change_a_message()
    {
        foreach (CultureInfo culture in TestCultures.Available)
        {
            TestCultures.Use(culture, () =>
            {
                var error = TestError.Positional("%1 %2 TITLE %3", -1.5, new DateOnly(2024, 2, 29), true);
                Assert.Equal("-1.5 02/29/2024 TITLE true", Rendered.InvariantText(error));
                Assert.Equal(error.Render(error.Definition.Catalog.Culture), error.Message);
            });
        }
    }
}
