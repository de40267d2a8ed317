using Xunit;

namespace ErrorGen.Package.Tests.Harness;

/// <summary>How a command ended.</summary>
/// <param name="Line">The command itself.</param>
/// <param name="ExitCode">Zero if it succeeded.</param>
/// <param name="Output">Everything it wrote, standard error included.</param>
internal sealed record CommandResult(string Line, int ExitCode, string Output)
{
    /// <summary>Fails the test, with all that was written, unless the command succeeded.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"'{Line}' ended with {ExitCode}:\n{Output}");
        return this;
    }

    /// <summary>Fails the test, with all that was written, unless the command failed.</summary>
    public CommandResult Failed()
    {
        Assert.True(ExitCode != 0, $"'{Line}' should have failed:\n{Output}");
        return this;
    }
}
