using System.Net;
using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

/// <summary>What the first page of the documentation promises: one package, one file, one throw, no other edit.</summary>
public sealed class WebApplicationTests(PackageFeed feed)
{
    private const string Catalog = """
        {
          "errors": {
            "InvalidProductData": { "status": 400, "message": "Invalid product data: %1", "parameters": ["reason"] }
          }
        }
        """;

    private const string Program = """
        using ErrorGen.AspNetCore;
        using Shop;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddErrorGen();
        var app = builder.Build();
        app.UseErrorGen();
        app.MapGet("/", () => { throw new InvalidProductDataException(reason: "no name"); });
        app.MapGet("/v1", () => { throw new InvalidProductDataException(reason: "no price"); })
            .AddErrorsFilter().WithErrorFormat(ErrorFormats.Magento);
        app.Run();
        """;

    [Fact]
    public async Task New_project_sends_errors_of_its_catalogue()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = await CreateAsync(workspace);
        (await project.BuildAsync()).Succeeded();

        foreach (string environment in new[] { "Development", "Production" })
        {
            using RunningApplication application = await RunningApplication.StartAsync(project, environment);
            await AssertAnswersAsync(application);
        }
    }

    [Fact]
    public async Task Trimmed_application_sends_errors_of_its_catalogue()
    {
        using var workspace = Workspace.Connected(feed);
        ConsumerProject project = await CreateAsync(workspace);
        string[] target = ["--use-current-runtime", "--self-contained", "-p:PublishTrimmed=true", "-p:TrimmerSingleWarn=false"];
        CommandResult restore = await DotNet.RunAsync(project.Folder, ["build", "-t:Restore", .. target]);
        Assert.SkipWhen(restore.ExitCode != 0, $"The sources of this machine have no runtime to publish with:\n{restore.Output}");

        string folder = Path.Combine(project.Folder, "published");
        CommandResult publish = await DotNet.RunAsync(project.Folder, ["publish", "-o", folder, .. target]);
        Assert.DoesNotContain("warning", publish.Succeeded().Output, StringComparison.Ordinal);

        string program = Path.Combine(folder, OperatingSystem.IsWindows() ? "Shop.exe" : "Shop");
        using RunningApplication application = await RunningApplication.StartAsync(program, folder, "Production");
        await AssertAnswersAsync(application);
    }

    private static async Task<ConsumerProject> CreateAsync(Workspace workspace)
    {
        ConsumerProject project = await workspace.NewWebApplicationAsync("Shop");
        project.Write("errors.json", Catalog);
        project.Write("Program.cs", Program);
        return project;
    }

    private static async Task AssertAnswersAsync(RunningApplication application)
    {
        await AssertAnswerAsync(
            application,
            "/",
            "application/problem+json",
            $$"""{"title":"Bad Request","status":400,"detail":"Invalid product data: no name","code":"InvalidProductData","parameters":{"reason":"no name"},"traceId":"{{TraceId.Example}}"}""");
        await AssertAnswerAsync(
            application,
            "/v1",
            "application/json; charset=utf-8",
            """{"message":"Invalid product data: %1","parameters":["no price"]}""");
    }

    private static async Task AssertAnswerAsync(RunningApplication application, string path, string contentType, string body)
    {
        using HttpResponseMessage response =
            await application.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(contentType, response.Content.Headers.ContentType?.ToString());
        string received = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(body, contentType == "application/problem+json" ? TraceId.ReplaceIn(received) : received);
    }
}
