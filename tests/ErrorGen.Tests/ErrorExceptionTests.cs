using Xunit;

namespace ErrorGen.Tests;

public sealed class ErrorExceptionTests
{
    [Fact]
    public void Exception_has_the_message_of_its_error()
    {
        var error = TestError.Positional("No: %1", "reason");
        var exception = new TestErrorException(error);
        Assert.Same(error, exception.Error);
        Assert.Equal("No: reason", exception.Message);
        Assert.Contains("No: reason", exception.ToString(), StringComparison.Ordinal);
        Assert.Null(exception.InnerException);
    }

    [Fact]
    public void Exception_keeps_its_inner_exception()
    {
        var cause = new InvalidOperationException("cause");
        Assert.Same(cause, new TestErrorException(TestError.Positional("No."), cause).InnerException);
    }

    [Fact]
    public void Exception_HelpLink_is_that_of_the_definition_by_default()
    {
        var definition = new ErrorDefinition(new TestCatalog("a"), "Key", "CODE", 400, "No.")
        {
            HelpLink = new Uri("https://example.com/help?a=ü"),
        };
        var exception = new TestErrorException(new TestError(definition));
        Assert.Equal("https://example.com/help?a=%C3%BC", exception.HelpLink);
        exception.HelpLink = "https://example.com/other";
        Assert.Equal("https://example.com/other", exception.HelpLink);
        Assert.Null(new TestErrorException(TestError.Positional("No.")).HelpLink);
    }
}
