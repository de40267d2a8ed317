using System.Diagnostics;
using System.Text;

namespace ErrorGen.Package.Tests.Harness;

/// <summary>A web application that runs on a free port of this machine, and is killed in the end.</summary>
internal sealed class RunningApplication : IDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan WatchLimit = TimeSpan.FromMinutes(5);
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
    public static Task<RunningApplication> StartAsync(string fileName, string folder, string environment, params string[] arguments)
    {
        ProcessStartInfo start = DotNet.StartInfo(fileName, folder, [.. arguments, "--urls", "http://127.0.0.1:0"]);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        return StartAsync(start, StartLimit, Listening);
    }

    /// <summary>Starts <c>dotnet watch</c> and waits until it watches the files.</summary>
    /// <param name="folder">The folder of the project.</param>
    /// <param name="port">The port on which the application listens again after a restart.</param>
    public static Task<RunningApplication> WatchAsync(string folder, int port)
    {
        ProcessStartInfo start = DotNet.StartInfo("dotnet", folder, ["watch", "run", "--non-interactive", "--", "--urls", $"http://127.0.0.1:{port}"]);

        // A machine that runs many tests has no watchers of its file system left.
        start.Environment["DOTNET_USE_POLLING_FILE_WATCHER"] = "1";
        return StartAsync(start, WatchLimit, "Waiting for changes", Listening);
    }

    private static async Task<RunningApplication> StartAsync(ProcessStartInfo start, TimeSpan limit, params string[] signs)
    {
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = new StringBuilder();
        Process process = new() { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Append(line.Data, output, signs, ready);
        process.ErrorDataReceived += (_, line) => Append(line.Data, output, signs, ready);
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException("The application ended."));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await ready.Task.WaitAsync(limit);
            lock (output)
            {
                string text = output.ToString();
                return new(process, new(text[(text.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..].Split('\n')[0].Trim()));
            }
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

    /// <summary>Keeps a line of the output. The program is ready as soon as it has written all signs, in any order.</summary>
    private static void Append(string? line, StringBuilder output, string[] signs, TaskCompletionSource ready)
    {
        lock (output)
        {
            output.AppendLine(line);
            if (!ready.Task.IsCompleted && Array.TrueForAll(signs, sign => output.ToString().Contains(sign, StringComparison.Ordinal)))
            {
                ready.TrySetResult();
            }
        }
    }

    private static void Stop(Process process)
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }
}
