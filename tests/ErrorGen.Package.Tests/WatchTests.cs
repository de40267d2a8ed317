using System.Net;
using System.Net.Sockets;
using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

/// <summary>A change of a catalogue while <c>dotnet watch</c> runs the application with hot reload.</summary>
public sealed class WatchTests(PackageFeed feed)
{
    private const string Catalog = """
        { "errors": { "OutOfStock": { "status": 409, "message": "Only %available are left.", "parameters": [{ "name": "available", "type": "int" }] } } }
        """;

    private const string Output = """
        <ItemGroup>
          <ErrorGenOutput Include="codes.txt" Template="codes.scriban" />
        </ItemGroup>
        """;

    private const string Program = """
        using ErrorGen.AspNetCore;
        using Shop;

        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.Services.AddErrorGen();
        WebApplication app = builder.Build();
        app.UseErrorGen();
        app.MapGet("/", IResult () => throw new OutOfStockException(available: 3));
        app.Run();
        """;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task Changed_catalogue_restarts_the_application_and_renders_the_outputs()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = workspace.WebApplication("Shop", Output);
        project.Write("errors.json", Catalog);
        project.Write("codes.scriban", "{{ for error in errors }}{{ error.code }}: {{ error.message }}\n{{ end }}");
        project.Write("Program.cs", Program);
        using RunningApplication application = await RunningApplication.WatchAsync(project.Folder, FreePort());
        Assert.Contains("Only 3 are left.", await EventuallyAsync(application, "Only 3 are left."), StringComparison.Ordinal);

        project.Write("errors.json", Catalog.Replace("Only %available are left", "%available are left", StringComparison.Ordinal));

        Assert.Contains("\"3 are left.\"", await EventuallyAsync(application, "\"3 are left.\""), StringComparison.Ordinal);
        Assert.Equal("OutOfStock: %available are left.\n", await File.ReadAllTextAsync(Path.Combine(project.Folder, "codes.txt"), TestContext.Current.CancellationToken));
    }

    /// <summary>The response as soon as it has a text, or the last one.</summary>
    private static async Task<string> EventuallyAsync(RunningApplication application, string text)
    {
        string last = "";
        for (DateTime end = DateTime.UtcNow + Limit; DateTime.UtcNow < end && !last.Contains(text, StringComparison.Ordinal);)
        {
            await Task.Delay(500, TestContext.Current.CancellationToken);
            try
            {
                using HttpResponseMessage response = await application.Client.GetAsync("/", TestContext.Current.CancellationToken);
                last = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            }
            catch (HttpRequestException exception)
            {
                // The application does not listen while it is restarted.
                last = exception.Message;
            }
        }

        return last;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
