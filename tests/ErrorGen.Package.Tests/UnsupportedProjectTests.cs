using System.Text.RegularExpressions;
using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

/// <summary>Projects that cannot use the generator get one sentence that says so.</summary>
public sealed partial class UnsupportedProjectTests(PackageFeed feed)
{
    private const string Catalog = """{ "errors": { "Busy": { "status": 503, "message": "Busy." } } }""";

    [Theory]
    [InlineData("<TargetFramework>net9.0</TargetFramework>", "net9.0")]
    [InlineData("<TargetFramework>net8.0</TargetFramework>", "net8.0")]
    public async Task A_project_for_an_older_framework_gets_one_error(string framework, string name)
    {
        using var workspace = Workspace.Connected(feed);
        ConsumerProject project = Project(workspace, "csproj", framework);
        project.Write("Use.cs", "internal static class Use { internal static object Of() => new BusyException(); }");
        CommandResult build = await BuildAsync(project);

        build.Failed();
        Assert.Equal(["EG5004"], Ids(build));
        Assert.Contains($"ErrorGen needs .NET 10 or newer, but this project is built for '{name}'", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_for_two_frameworks_references_the_package_for_one()
    {
        using var workspace = Workspace.Connected(feed);
        ConsumerProject project = Project(workspace, "csproj", "<TargetFrameworks>net9.0;net10.0</TargetFrameworks>");
        CommandResult wrong = await BuildAsync(project);
        Assert.Equal(["EG5004"], Ids(wrong));

        project.Write("Shop.csproj", File.ReadAllText(Path.Combine(project.Folder, "Shop.csproj")).Replace(
            "<ItemGroup>", "<ItemGroup Condition=\"'$(TargetFramework)' == 'net10.0'\">", StringComparison.Ordinal));
        (await project.BuildAsync()).Succeeded();
    }

    [Fact]
    public async Task A_Visual_Basic_project_with_a_catalogue_gets_a_warning_and_uses_the_errors_of_a_library()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject library = workspace.Library("Errors");
        library.Write("errors.json", Catalog);
        ConsumerProject project = Project(
            workspace, "vbproj", "<TargetFramework>net10.0</TargetFramework>", """<ProjectReference Include="../Errors/Errors.csproj" />""");
        project.Write("Use.vb", "Public Class Use\n Public Shared Function Status() As Integer\n Return Errors.Errors.Busy.Status\n End Function\nEnd Class\n");
        CommandResult build = await BuildAsync(project);

        build.Succeeded();
        Assert.Equal(["EG5005"], Ids(build));
        Assert.Contains("the language of this project is VB: move errors.json to a C# library", build.Output, StringComparison.Ordinal);

        File.Delete(Path.Combine(project.Folder, "errors.json"));
        Assert.Empty(Ids((await BuildAsync(project)).Succeeded()));
    }

    [Fact]
    public async Task An_F_sharp_project_with_a_catalogue_gets_a_warning()
    {
        using var workspace = Workspace.Connected(feed);
        ConsumerProject project = Project(
            workspace, "fsproj", "<TargetFramework>net10.0</TargetFramework>", """<Compile Include="Use.fs" />""");
        project.Write("Use.fs", "module Use\nlet status = 503\n");
        CommandResult build = await BuildAsync(project);

        Assert.Equal(["EG5005"], Ids(build));
        Assert.Contains("the language of this project is F#", build.Output, StringComparison.Ordinal);
    }

    /// <summary>Builds a project in which warnings stay warnings.</summary>
    private static Task<CommandResult> BuildAsync(ConsumerProject project) => project.BuildAsync("-p:TreatWarningsAsErrors=false", "-p:RunAnalyzers=false");

    private ConsumerProject Project(Workspace workspace, string extension, string framework, string items = "")
    {
        var project = new ConsumerProject(Path.Combine(workspace.Folder, "Shop"), "Shop");
        project.Write($"Shop.{extension}", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {framework}
                <ImplicitUsings>enable</ImplicitUsings>
                <GenerateDocumentationFile>false</GenerateDocumentationFile>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ErrorGen" Version="{feed.Version}" />
                {items}
              </ItemGroup>
            </Project>
            """);
        project.Write("errors.json", Catalog);
        return project;
    }

    /// <summary>The ids of all errors and warnings of a build, each once.</summary>
    private static IEnumerable<string> Ids(CommandResult build) =>
        Finding().Matches(build.Output).Select(match => match.Groups["id"].Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex("(error|warning) (?<id>[A-Z]+[0-9]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Finding();
}
