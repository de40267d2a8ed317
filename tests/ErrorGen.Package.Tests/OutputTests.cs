using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

/// <summary>Items <c>ErrorGenOutput</c> in real builds.</summary>
public sealed class OutputTests(PackageFeed feed)
{
    private const string Catalog = """
        { "errors": { "OutOfStock": { "status": 409, "message": "Only %available are left.", "parameters": [{ "name": "available", "type": "int" }] } } }
        """;

    private const string Items = """
        <ItemGroup>
          <ErrorGenOutput Include="../web/src/errors.txt" Template="templates/codes.scriban" Odd="a;b &quot;c&quot; \d %0A &lt;/script&gt; ü" Flag="true" />
          <ErrorGenOutput Include="../web/src/errors.md" Template="markdown" />
          <ErrorGenOutput Include="obj/House.g.cs" Template="templates/house.scriban" />
        </ItemGroup>
        """;

    private const string Codes = "{{ include 'part.txt' }}{{ for error in errors }}{{ error.code }} {{ end }}{{ json item.odd }} {{ item.flag }} {{ item.missing ?? 'none' }}\n";
    private const string House = "namespace Shop; internal static class House { internal const string First = {{ csharp.string errors[0].code }}; }\n";
    private const string Use = "internal static class Use { internal static string Value => Shop.House.First; }";

    [Fact]
    public async Task Outputs_follow_their_inputs_and_an_unchanged_build_starts_no_process()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = Project(workspace);

        string first = (await project.BuildAsync("-v", "n")).Succeeded().Output;

        Assert.Single(Starts(first));
        Assert.Equal("part OutOfStock \"a;b \\u0022c\\u0022 \\\\d \\n \\u003C/script\\u003E ü\" true none\n", Text(workspace, "errors.txt").Replace("\\\"c\\\"", "\\u0022c\\u0022", StringComparison.Ordinal));
        Assert.StartsWith("# Errors\n", Text(workspace, "errors.md"), StringComparison.Ordinal);

        DateTime written = File.GetLastWriteTimeUtc(PathOf(workspace, "errors.md"));
        Assert.Empty(Starts((await project.BuildAsync("-v", "n")).Succeeded().Output));

        // What a template includes is an input; a file whose text is the same keeps its time.
        project.Write("templates/part.txt", "PART ");
        Assert.Single(Starts((await project.BuildAsync("-v", "n")).Succeeded().Output));
        Assert.StartsWith("PART OutOfStock ", Text(workspace, "errors.txt"), StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(PathOf(workspace, "errors.md")));

        // An output that was edited or deleted is written again.
        File.AppendAllText(PathOf(workspace, "errors.txt"), "edited");
        File.Delete(PathOf(workspace, "errors.md"));
        (await project.BuildAsync()).Succeeded();
        Assert.EndsWith(" none\n", Text(workspace, "errors.txt"), StringComparison.Ordinal);
        Assert.True(File.Exists(PathOf(workspace, "errors.md")));

        // The catalogue and the items are inputs, too.
        project.Write("errors.json", Catalog.Replace("OutOfStock", "SoldOut", StringComparison.Ordinal));
        (await project.BuildAsync()).Succeeded();
        Assert.Contains("SoldOut", Text(workspace, "errors.txt"), StringComparison.Ordinal);
        string file = Path.Combine(project.Folder, "Shop.csproj");
        File.WriteAllText(file, File.ReadAllText(file).Replace("Flag=\"true\"", "Flag=\"false\"", StringComparison.Ordinal));
        (await project.BuildAsync()).Succeeded();
        Assert.EndsWith(" false none\n", Text(workspace, "errors.txt"), StringComparison.Ordinal);

        (await DotNet.RunAsync(project.Folder, "clean")).Succeeded();
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(PathOf(workspace, "errors.txt"))!));
        (await project.BuildAsync()).Succeeded();
        Assert.True(File.Exists(PathOf(workspace, "errors.txt")));
    }

    [Fact]
    public async Task Faults_are_reported_with_their_place_and_old_files_stay()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = Project(workspace);
        (await project.BuildAsync()).Succeeded();
        string before = Text(workspace, "errors.txt");

        project.Write("templates/house.scriban", "\n  {{ nope }}");
        string failed = (await project.BuildAsync()).Failed().Output;
        Assert.Contains("house.scriban(2,6): error EG8003: The template failed: The variable or function `nope` was not found", failed, StringComparison.Ordinal);
        Assert.DoesNotContain("EG8011", failed, StringComparison.Ordinal);
        Assert.DoesNotContain("MSB3073", failed, StringComparison.Ordinal);
        project.Write("templates/house.scriban", House);

        project.Write("errors.json", Catalog.Replace("409", "200", StringComparison.Ordinal));
        string broken = (await project.BuildAsync()).Failed().Output;
        Assert.Single(broken.Split("Build FAILED.")[0].Split('\n'), line => line.Contains("error EG2003", StringComparison.Ordinal));
        Assert.Contains("ErrorGen: the outputs are not written, because a catalogue or a translation has an error.", broken, StringComparison.Ordinal);
        Assert.Equal(before, Text(workspace, "errors.txt"));
        project.Write("errors.json", Catalog);

        string missing = (await project.BuildAsync("-p:ErrorGenTool=/missing/tool.dll")).Failed().Output;
        Assert.Contains("Shop.csproj : error EG8011: ", missing, StringComparison.Ordinal);
        (await project.BuildAsync()).Succeeded();
    }

    [Fact]
    public async Task Warnings_of_outputs_can_be_silenced_and_wrong_items_fail()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = workspace.Library("Shop", """
            <PropertyGroup><TreatWarningsAsErrors>false</TreatWarningsAsErrors></PropertyGroup>
            <ItemGroup>
              <ErrorGenOutput Include="../../../outside-of-the-shop/errors.txt" Template="t.scriban" Condition="'$(Kind)' == 'outside'" />
              <ErrorGenOutput Include="a.txt;A.txt" Template="t.scriban" Condition="'$(Kind)' == 'twice'" />
              <ErrorGenOutput Include="a.txt" Template="$(Kind)" Condition="'$(Kind)' == 'nope'" />
            </ItemGroup>
            """);
        project.Write("errors.json", Catalog);
        project.Write("t.scriban", "{{ warn 'Careful' }}x");
        string outside = Path.GetFullPath(Path.Combine(project.Folder, "../../../outside-of-the-shop"));
        try
        {
            string warned = (await project.BuildAsync("-p:Kind=outside")).Succeeded().Output;
            Assert.Contains("Shop.csproj(12,3): warning EG8008: '../../../outside-of-the-shop/errors.txt' is outside the parent folder", warned, StringComparison.Ordinal);
            Assert.Contains("t.scriban(1,4): warning EG8006: Careful", warned, StringComparison.Ordinal);
            string silent = (await project.BuildAsync("-p:Kind=outside", "--no-incremental", "-p:NoWarn=EG8006%3BEG8008")).Succeeded().Output;
            Assert.DoesNotContain("EG800", silent, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }

        Assert.Contains(".txt' is written by two outputs; give one of them another path", (await project.BuildAsync("-p:Kind=twice")).Failed().Output, StringComparison.Ordinal);
        Assert.Contains("error EG8001: There is no template 'nope'; name a file, or one of the built-in templates 'markdown'", (await project.BuildAsync("-p:Kind=nope")).Failed().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Project_with_several_frameworks_renders_once_and_compiles_the_output_in_each()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = Project(workspace);
        string file = Path.Combine(project.Folder, "Shop.csproj");
        File.WriteAllText(file, File.ReadAllText(file).Replace(
            "<TargetFramework>net10.0</TargetFramework>",
            "<TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks><EnableWindowsTargeting>true</EnableWindowsTargeting><DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>",
            StringComparison.Ordinal));

        // Two builds at the same time, as a project that refers to both starts them.
        Assert.Single(Starts((await project.BuildAsync("-v", "n", "-m:4")).Succeeded().Output));
        Assert.Empty(Starts((await project.BuildAsync("-v", "n", "-m:4")).Succeeded().Output));
        File.Delete(Path.Combine(project.Folder, "obj", "House.g.cs"));
        Assert.Single(Starts((await project.BuildAsync("-v", "n", "-f", "net10.0-windows")).Succeeded().Output));

        (await DotNet.RunAsync(project.Folder, "tool", "install", "--local", "--create-manifest-if-needed", "ErrorGen.Tool", "--version", feed.Version)).Succeeded();
        (await DotNet.RunAsync(project.Folder, "errorgen", "check", "Shop.csproj")).Succeeded();
        (await DotNet.RunAsync(project.Folder, "errorgen", "render", "Shop.csproj", "--check")).Succeeded();
        File.Delete(PathOf(workspace, "errors.txt"));
        (await DotNet.RunAsync(project.Folder, "errorgen", "render", "Shop.csproj")).Succeeded();
        Assert.StartsWith("part OutOfStock ", Text(workspace, "errors.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editor_sees_a_CSharp_output_in_the_first_design_time_build()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = Project(workspace);
        (await DotNet.RunAsync(project.Folder, "restore")).Succeeded();

        CommandResult items = (await DotNet.RunAsync(
            project.Folder, "msbuild", "-t:Compile", "-getItem:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true")).Succeeded();

        Assert.Contains("House.g.cs", items.Output, StringComparison.Ordinal);
        Assert.Contains("\"OutOfStock\"", File.ReadAllText(Path.Combine(project.Folder, "obj", "House.g.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tool_renders_the_outputs_of_a_project_and_checks_them()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = Project(workspace);
        (await DotNet.RunAsync(project.Folder, "restore")).Succeeded();
        (await DotNet.RunAsync(project.Folder, "tool", "install", "--local", "--create-manifest-if-needed", "ErrorGen.Tool", "--version", feed.Version)).Succeeded();

        Assert.Contains("not up to date", (await DotNet.RunAsync(project.Folder, "errorgen", "render", "Shop.csproj", "--check")).Failed().Output, StringComparison.Ordinal);
        (await DotNet.RunAsync(project.Folder, "errorgen", "render", "Shop.csproj")).Succeeded();
        Assert.StartsWith("part OutOfStock ", Text(workspace, "errors.txt"), StringComparison.Ordinal);
        (await DotNet.RunAsync(project.Folder, "errorgen", "render", "Shop.csproj", "--check")).Succeeded();
    }

    private static ConsumerProject Project(Workspace workspace)
    {
        ConsumerProject project = workspace.Library("Shop", Items);
        project.Write("errors.json", Catalog);
        project.Write("templates/codes.scriban", Codes);
        project.Write("templates/part.txt", "part ");
        project.Write("templates/house.scriban", House);
        project.Write("Use.cs", Use);
        return project;
    }

    private static string PathOf(Workspace workspace, string name) => Path.Combine(workspace.Folder, "web", "src", name);

    private static string Text(Workspace workspace, string name) => File.ReadAllText(PathOf(workspace, name));

    private static IEnumerable<string> Starts(string output) => output.Split('\n').Where(line => line.Contains("ErrorGen.Tool.dll\" render ", StringComparison.Ordinal));
}
