namespace ErrorGen.Tool;

/// <summary>The exit codes of the tool.</summary>
internal static class ExitCode
{
    /// <summary>The command succeeded. There may be warnings.</summary>
    public const int Success = 0;

    /// <summary>A catalogue, a translation or a template has an error, or a warning with <c>--warnaserror</c>; or an output is not up to date with <c>--check</c>.</summary>
    public const int Faults = 1;

    /// <summary>The outputs of a build have errors, which the tool has printed. No other program, such as the host that does not find the tool, ends with it.</summary>
    public const int BuildFaults = 8;

    /// <summary>The command could not run: the command line is wrong, there is no catalogue, or a file or project cannot be read or written.</summary>
    public const int NotRun = 2;
}

/// <summary>The command cannot run. The message is for the user.</summary>
internal sealed class NotRunException(string message) : Exception(message);
