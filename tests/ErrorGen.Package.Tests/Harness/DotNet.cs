using System.Diagnostics;
using System.Text;
using Xunit;

namespace ErrorGen.Package.Tests.Harness;

/// <summary>The <c>dotnet</c> command, run as by hand: nothing of the test run around it reaches it, and none of its servers stays.</summary>
internal static class DotNet
{
    private static readonly TimeSpan TimeOut = TimeSpan.FromMinutes(10);

    /// <summary>Runs a command to its end, and kills it with all its children after ten minutes.</summary>
    public static Task<CommandResult> RunAsync(string folder, params string[] arguments) => RunProgramAsync("dotnet", folder, arguments);

    /// <summary>Runs another program in the same way.</summary>
    public static async Task<CommandResult> RunProgramAsync(string fileName, string folder, params string[] arguments)
    {
        using Process process = new() { StartInfo = StartInfo(fileName, folder, arguments) };
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        string line = $"{fileName} {string.Join(' ', arguments)}";
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeOut);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{line}' did not end in {TimeOut}:\n{output}");
        }

        return new(line, process.ExitCode, output.ToString());
    }

    /// <summary>How a command or a built application is started.</summary>
    public static ProcessStartInfo StartInfo(string fileName, string folder, IEnumerable<string> arguments)
    {
        var info = new ProcessStartInfo(fileName, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (string name in info.Environment.Keys.Where(IsOfTheTestRun).ToArray())
        {
            info.Environment.Remove(name);
        }

        if (info.ArgumentList is ["tool" or "errorgen", ..])
        {
            // The home folder remembers where a version of a local tool is, also after an earlier run has deleted that folder.
            info.Environment["DOTNET_CLI_HOME"] = folder;
        }

        info.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        info.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        info.Environment["UseSharedCompilation"] = "false";
        info.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        info.Environment["DOTNET_NOLOGO"] = "1";
        return info;
    }

    private static bool IsOfTheTestRun(string name) =>
        name is "CI" or "DOTNET_ENVIRONMENT"
        || name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("ERRORGEN_", StringComparison.OrdinalIgnoreCase);

    private static void Append(StringBuilder output, string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }
    }
}
