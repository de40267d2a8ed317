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
        Assert.Equal((code, "Title"), (status.Status, status.Title));
        Assert.Null(status.Description);
        Assert.Null(status.MessageTemplate);
        Assert.Null(status.Code);
    }

    [Theory]
    [InlineData(99)]
    [InlineData(600)]
    public void Refuses_any_other(int status) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(status), () => new ErrorStatus(status, "Title"));

    [Fact]
    public void May_keep_the_usual_title() => Assert.Null(new ErrorStatus(404, title: null).Title);
}
