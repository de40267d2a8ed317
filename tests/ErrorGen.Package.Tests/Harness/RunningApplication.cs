using System.Diagnostics;
using System.Text;

namespace ErrorGen.Package.Tests.Harness;

/// <summary>A built web application that runs on a free port of this machine, and is killed in the end.</summary>
internal sealed class RunningApplication : IDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan RequestLimit = TimeSpan.FromSeconds(30);

    private readonly Process _process;

    private RunningApplication(Process process, Uri address)
    {
        _process = process;
        Client = new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = address, Timeout = RequestLimit };
    }

    public HttpClient Client { get; }

    /// <summary>Starts what <paramref name="project"/> built.</summary>
    public static Task<RunningApplication> StartAsync(ConsumerProject project, string environment = "Production") =>
        StartAsync("dotnet", project.Folder, environment, project.Assembly);

    /// <summary>Starts a program and waits until it logs the address on which it listens.</summary>
    public static async Task<RunningApplication> StartAsync(
        string fileName, string folder, string environment, params string[] arguments)
    {
        ProcessStartInfo start = DotNet.StartInfo(fileName, folder, [.. arguments, "--urls", "http://127.0.0.1:0"]);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = new StringBuilder();
        Process process = new() { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Watch(line.Data, output, address);
        process.ErrorDataReceived += (_, line) => Watch(line.Data, output, address);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException("The application ended."));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            return new(process, await address.Task.WaitAsync(StartLimit));
        }
        catch (Exception exception)
        {
            Stop(process);
            throw new InvalidOperationException($"The application did not start:\n{output}", exception);
        }
    }

    public void Dispose()
    {
        Client.Dispose();
        Stop(_process);
    }

    private static void Watch(string? line, StringBuilder output, TaskCompletionSource<Uri> address)
    {
        lock (output)
        {
            output.AppendLine(line);
        }

        if (line?.IndexOf(Listening, StringComparison.Ordinal) is int index and >= 0)
        {
            address.TrySetResult(new(line[(index + Listening.Length)..]));
        }
    }

    private static void Stop(Process process)
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }
}
