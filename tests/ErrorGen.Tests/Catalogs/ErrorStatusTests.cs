using Xunit;

namespace ErrorGen.Tests;

public sealed class ErrorStatusTests
{
    [Theory]
    [InlineData(100)]
    [InlineData(599)]
    public void Takes_every_code_of_http(int code)
    {
        var status = new ErrorStatus(code, "Title");
        Assert.Equal((code, "Title"), (status.Code, status.Title));
        Assert.Null(status.Description);
        Assert.Null(status.Message);
        Assert.Null(status.ErrorCode);
    }

    [Theory]
    [InlineData(99)]
    [InlineData(600)]
    public void Refuses_any_other(int code) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(code), () => new ErrorStatus(code, "Title"));

    [Fact]
    public void May_keep_the_usual_title() => Assert.Null(new ErrorStatus(404, title: null).Title);
}
