namespace ErrorGen.Tool.Tests;

/// <summary>One call of the tool in this process.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public static ToolRun Start(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int exitCode = ToolCommand.Run(arguments, output, error);
        return new(exitCode, output.ToString(), error.ToString());
    }
}
