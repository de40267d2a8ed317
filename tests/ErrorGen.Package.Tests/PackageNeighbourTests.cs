using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

/// <summary>Catalogues and translations in projects whose build files or other packages list the same files.</summary>
public sealed class PackageNeighbourTests(PackageFeed feed)
{
    private const string Catalog = """{ "errors": { "Busy": { "status": 503, "message": "Busy." } } }""";
    private const string German = """{ "Busy": "Belegt.", "statuses": { "503": { "title": "Belegt" } } }""";

    [Theory]
    [InlineData("""<AdditionalFiles Include="**/*.json" Exclude="obj/**;bin/**" />""")]
    [InlineData("""<AdditionalFiles Include="$(MSBuildProjectDirectory)/errors.json;./errors.de.json" Other="1" />""")]
    [InlineData("""<AdditionalFiles Remove="**/*.json" /><AdditionalFiles Include="errors.json" /><AdditionalFiles Include="./errors.json" />""")]
    [InlineData("""<AdditionalFiles Update="**/*.json" ErrorGenCatalog="" ErrorGenTranslation="" />""")]
    public async Task Files_stay_marked_when_a_later_import_lists_them_again(string items)
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = Project(workspace);
        project.Write("Directory.Build.targets", $"<Project><ItemGroup>{items}</ItemGroup></Project>");

        (await project.BuildAsync()).Succeeded();

        Assert.Contains("Shop.Errors.de.g.cs", project.GeneratedFiles.Keys);
    }

    [Fact]
    public async Task Metadata_that_the_project_gives_a_file_is_kept_and_the_file_is_listed_once()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = Project(workspace, """<ItemGroup><AdditionalFiles Include="./errors.json" Other="mine" /></ItemGroup>""");

        (await DotNet.RunAsync(project.Folder, "restore")).Succeeded();
        CommandResult items = await DotNet.RunAsync(project.Folder, "msbuild", "-t:MarkErrorGenFiles", "-getItem:AdditionalFiles");

        string output = items.Succeeded().Output;
        Assert.Contains("\"Other\": \"mine\"", output, StringComparison.Ordinal);
        Assert.Contains("\"ErrorGenCatalog\": \"true\"", output, StringComparison.Ordinal);
        Assert.Equal(3, output.Split("\"Identity\":").Length);
    }

    [Fact]
    public async Task Catalogues_and_translations_are_named_by_items_too()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = workspace.Library("Shop", """
            <ItemGroup>
              <ErrorGenCatalog Include="api/faults.json" />
              <ErrorGenTranslation Include="i18n/*.json" />
            </ItemGroup>
            """);
        project.Write("errors.json", "not read");
        project.Write("errors.de.json", "not read");
        project.Write("api/faults.json", Catalog);
        project.Write("i18n/faults.de.json", German);
        // Build files after those of the package count too.
        project.Write("Directory.Build.targets", """<Project><ItemGroup><ErrorGenCatalog Include="late/billing.errors.json" /></ItemGroup></Project>""");
        project.Write("late/billing.errors.json", Catalog.Replace("Busy", "Overdue", StringComparison.Ordinal));

        (await project.BuildAsync()).Succeeded();

        Assert.Contains("Shop.FaultsErrors.de.g.cs", project.GeneratedFiles.Keys);
        Assert.Contains("Overdue-Shop.BillingErrors.g.cs", project.GeneratedFiles.Keys);
    }

    [Fact]
    public async Task Case_of_a_file_name_does_not_count_on_any_system()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = workspace.Library("Shop");
        project.Write("Errors.json", Catalog);
        project.Write("Errors.de.json", German);
        project.Write("errorz.json", "not read");

        (await project.BuildAsync()).Succeeded();

        Assert.Contains("Shop.Errors.de.g.cs", project.GeneratedFiles.Keys);
    }

    [Fact]
    public async Task Schemas_are_in_the_folder_obj_of_the_project_when_the_intermediate_files_are_elsewhere()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = Project(workspace);
        project.Write("Directory.Build.props", "<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup></Project>");

        (await project.BuildAsync()).Succeeded();

        Assert.Equal(["errors.schema.json", "errors.translation.schema.json"], project.JsonFilesIn("obj"));
    }

    [Theory]
    [InlineData("Always", "<Content Update=\"errors.json\" CopyToOutputDirectory=\"Always\" />", true)]
    [InlineData("PreserveNewest", "<Content Include=\"errors.json\" CopyToOutputDirectory=\"PreserveNewest\" />", false)]
    public async Task File_with_CopyToOutputDirectory_is_copied(string name, string item, bool isWeb)
    {
        using var workspace = Workspace.Isolated(feed);
        string settings = $"<ItemGroup>{item}</ItemGroup>";
        ConsumerProject project = isWeb ? workspace.WebApplication(name, settings) : workspace.Library(name, settings);
        project.Write("errors.json", Catalog);
        project.Write("errors.de.json", German);
        if (isWeb)
        {
            project.Write("Program.cs", "System.Console.WriteLine(Always.Errors.Busy.Status);");
        }

        (await project.BuildAsync()).Succeeded();

        Assert.Equal(["errors.json"], project.JsonFilesIn("bin"));
    }

    private static ConsumerProject Project(Workspace workspace, string settings = "")
    {
        ConsumerProject project = workspace.Library("Shop", settings);
        project.Write("errors.json", Catalog);
        project.Write("errors.de.json", German);
        return project;
    }
}
