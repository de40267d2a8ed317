using Xunit;

namespace ErrorGen.Tests;

public sealed class ErrorStatusTests
{
    [Theory]
    [InlineData(100)]
    [InlineData(599)]
    public void Status_accepts_every_HTTP_code(int code)
    {
        var status = new ErrorStatus(code, "Title");
        Assert.Equal((code, "Title"), (status.Status, status.Title));
        Assert.Null(status.Description);
        Assert.Null(status.MessageTemplate);
        Assert.Null(status.Code);
    }

    [Theory]
    [InlineData(99)]
    [InlineData(600)]
    public void Status_refuses_numbers_that_are_not_HTTP_codes(int status) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(status), () => new ErrorStatus(status, "Title"));

    [Fact]
    public void Status_without_a_title_keeps_the_built_in_one() => Assert.Null(new ErrorStatus(404, title: null).Title);
}
