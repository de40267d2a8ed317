using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Shop;
using Xunit;

namespace ErrorGen.Sample.Tests;

/// <summary>Where the sample listens when it is started as a program.</summary>
public sealed class AddressTests
{
    private const string Listening = "Now listening on: ";

    [Theory]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:{0}", null)]
    [InlineData("ASPNETCORE_HTTP_PORTS", "{0}", null)]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:1", "http://127.0.0.1:{0}")]
    [InlineData(null, null, null)]
    public async Task Sample_listens_on_the_configured_address_or_port_5080(string? variable, string? value, string? urls)
    {
        int port = variable is null ? 5080 : FreePort();
        var start = new ProcessStartInfo("dotnet", [typeof(Errors).Assembly.Location])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
        };
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        if (variable is not null)
        {
            start.Environment[variable] = string.Format(null, value!, port);
        }

        if (urls is not null)
        {
            start.ArgumentList.Add("--urls");
            start.ArgumentList.Add(string.Format(null, urls, port));
        }

        using Process process = Process.Start(start)!;
        try
        {
            string output = await ReadUntilAsync(process.StandardOutput, port.ToString(null, null));
            // Another program on this machine may have the default port. The sample names it then too.
            Assert.Contains(variable is null ? ":5080" : $"{Listening}http://", output, StringComparison.Ordinal);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>What a program writes, up to a line with some text.</summary>
    private static async Task<string> ReadUntilAsync(StreamReader output, string text)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        var lines = new List<string>();
        while (await output.ReadLineAsync(limit.Token) is { } line)
        {
            lines.Add(line);
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"The sample does not name {text}:\n{string.Join('\n', lines)}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
