using System.Globalization;
using Xunit;

namespace ErrorGen.Tests;

public sealed class ErrorTests
{
    [Fact]
    public void Error_has_the_code_and_status_of_its_definition()
    {
        var error = TestError.Positional("No: %1", "reason");
        Assert.Equal(("TEST_CODE", 400), (error.Code, error.Status));
        Assert.Equal("TEST_CODE: No: reason", error.ToString());
    }

    [Fact]
    public void The_message_is_in_the_language_of_the_catalogue()
    {
        var error = TestError.Formatted(-1_234.5m, "N2", culture: TestCultures.Find("de-DE").Name);
        Assert.Equal("[-1.234,50]", error.Message);
        Assert.Same(error.Message, error.Message);
        Assert.Equal("[-1,234.50]", error.Render(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Many_threads_see_one_and_the_same_text()
    {
        for (int round = 0; round < 100; round++)
        {
            var error = TestError.Positional("%1 of %2", 3, 7);
            Parallel.For(0, 8, _ => Assert.Equal("3 of 7", error.Message));
        }
    }

    [Fact]
    public void Parameter_index_out_of_range_is_refused()
    {
        var error = TestError.Positional("No: %1", "reason");
        Assert.Throws<ArgumentOutOfRangeException>("index", () => error.GetParameter(1));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => error.GetParameter(-1));
    }

    [Fact]
    public void A_missing_definition_is_refused() =>
        Assert.Throws<ArgumentNullException>("definition", () => new TestError(null!));
}
