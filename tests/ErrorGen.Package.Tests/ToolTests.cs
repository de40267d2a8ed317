using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

/// <summary>The package ErrorGen.Tool, installed as a local tool and into a folder.</summary>
public sealed class ToolTests(PackageFeed feed)
{
    private const string Good = """{ "errors": { "Busy": { "status": 503, "message": "Busy." } } }""";

    [Fact]
    public async Task Local_tool_checks_and_emits_files_and_projects()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = workspace.WebApplication("Shop", "<ItemGroup><ErrorGenCatalog Include=\"api/faults.json\" /></ItemGroup>");
        project.Write("api/faults.json", Good);
        project.Write("Program.cs", "System.Console.WriteLine(Shop.FaultsErrors.Busy.Status);");
        (await DotNet.RunAsync(project.Folder, "new", "tool-manifest")).Succeeded();
        (await DotNet.RunAsync(project.Folder, "tool", "install", "ErrorGen.Tool", "--version", feed.Version)).Succeeded();

        // Without a restore, the build files of the package are not there.
        CommandResult unrestored = await RunAsync(project, "check", "Shop.csproj");
        Assert.Equal(2, unrestored.ExitCode);
        Assert.Contains("run 'dotnet restore' first", unrestored.Output, StringComparison.Ordinal);

        (await project.BuildAsync("-p:AnalysisLevel=latest")).Succeeded();
        Assert.Equal("", (await RunAsync(project, "check", "Shop.csproj")).Succeeded().Output.Trim());
        (await RunAsync(project, "emit", "Shop.csproj", "--output", "emitted")).Succeeded();
        SortedDictionary<string, string> emitted = new(
            Directory.EnumerateFiles(Path.Combine(project.Folder, "emitted")).ToDictionary(file => Path.GetFileName(file), File.ReadAllText), StringComparer.Ordinal);
        Assert.Equal(project.GeneratedFiles, emitted);

        project.Write("api/faults.json", Good.Replace("503", "200", StringComparison.Ordinal));
        CommandResult faults = await RunAsync(project, "check", "Shop.csproj");
        Assert.Equal(1, faults.ExitCode);
        Assert.Contains($"{Path.Combine("api", "faults.json")}(1,35): error EG2003: ", faults.Output, StringComparison.Ordinal);

        // The current folder has no catalogue by name.
        Assert.Equal(2, (await RunAsync(project, "check")).ExitCode);
        Assert.Equal(1, (await RunAsync(project, "check", "--sarif", "api/faults.json")).ExitCode);
    }

    [Fact]
    public async Task Tool_of_a_folder_is_started_by_its_name()
    {
        using var workspace = Workspace.Isolated(feed);
        (await DotNet.RunAsync(workspace.Folder, "tool", "install", "ErrorGen.Tool", "--version", feed.Version, "--tool-path", "tools")).Succeeded();
        File.WriteAllText(Path.Combine(workspace.Folder, "errors.json"), Good);
        string tool = Path.Combine(workspace.Folder, "tools", OperatingSystem.IsWindows() ? "errorgen.exe" : "errorgen");

        CommandResult check = await DotNet.RunProgramAsync(tool, workspace.Folder, "check", ".");

        Assert.Equal("", check.Succeeded().Output.Trim());
    }

    private static Task<CommandResult> RunAsync(ConsumerProject project, params string[] arguments) => DotNet.RunAsync(project.Folder, ["errorgen", .. arguments]);
}
