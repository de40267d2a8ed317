using Xunit;

namespace ErrorGen.Tests;

public sealed class ErrorExceptionTests
{
    [Fact]
    public void Says_what_its_error_says()
    {
        var error = TestError.Positional("No: %1", "reason");
        var exception = new TestErrorException(error);
        Assert.Same(error, exception.Error);
        Assert.Equal("No: reason", exception.Message);
        Assert.Contains("No: reason", exception.ToString(), StringComparison.Ordinal);
        Assert.Null(exception.InnerException);
    }

    [Fact]
    public void Keeps_its_cause()
    {
        var cause = new InvalidOperationException("cause");
        Assert.Same(cause, new TestErrorException(TestError.Positional("No."), cause).InnerException);
    }

    [Fact]
    public void Links_to_the_help_of_the_definition_unless_told_otherwise()
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
