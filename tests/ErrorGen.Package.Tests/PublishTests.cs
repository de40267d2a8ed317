using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

/// <summary>Catalogues and translations are sources: they are compiled in, and do not lie beside the application as well.</summary>
public sealed class PublishTests(PackageFeed feed)
{
    private const string Catalog = """{ "errors": { "Gone": { "status": 410, "message": "Gone." } } }""";
    private const string German = """{ "Gone": "Weg.", "statuses": { "410": { "title": "Weg" } } }""";
    private const string Main = "System.Console.WriteLine(Shop.Errors.Gone.Status);";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Other_settings_are_published_and_catalogues_are_not(bool isWeb)
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = isWeb ? workspace.WebApplication("Shop") : workspace.Worker("Shop");
        project.Write("errors.json", Catalog);
        project.Write("errors.de.json", German);
        project.Write("billing.errors.json", Catalog.Replace("Gone", "Overdue", StringComparison.Ordinal));
        project.Write("appsettings.json", "{}");
        project.Write("Program.cs", Main);
        (await project.PublishAsync()).Succeeded();

        Assert.Equal(["appsettings.json"], project.JsonFilesIn("published"));
        Assert.Equal(["appsettings.json"], project.JsonFilesIn("bin"));
        Assert.Contains("Shop.Errors.de.g.cs", project.GeneratedFiles.Keys);
    }

    [Fact]
    public async Task Catalogues_that_a_property_names_are_not_published_either()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = workspace.WebApplication("Shop", """
            <PropertyGroup>
              <ErrorGenCatalog>api/errors.json</ErrorGenCatalog>
              <ErrorGenTranslation>$(MSBuildProjectDirectory)/i18n/*.json</ErrorGenTranslation>
            </PropertyGroup>
            """);
        project.Write("api/errors.json", Catalog);
        project.Write("api/menu.json", "{}");
        project.Write("i18n/errors.de.json", German);
        project.Write("Program.cs", Main);
        (await project.PublishAsync()).Succeeded();

        Assert.Equal(["menu.json"], project.JsonFilesIn("published"));
        Assert.Contains("Shop.Errors.de.g.cs", project.GeneratedFiles.Keys);
    }

    [Fact]
    public async Task Catalogue_is_copied_if_the_project_asks_for_it()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = workspace.WebApplication("Shop", """
            <ItemGroup><None Include="errors.json" CopyToOutputDirectory="PreserveNewest" /></ItemGroup>
            """);
        project.Write("errors.json", Catalog);
        project.Write("errors.de.json", German);
        project.Write("Program.cs", Main);
        (await project.PublishAsync()).Succeeded();

        Assert.Equal(["errors.json"], project.JsonFilesIn("published"));
        Assert.Equal(["errors.json"], project.JsonFilesIn("bin"));
    }

    [Fact]
    public async Task Two_projects_with_a_catalogue_each_are_published_together()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject billing = workspace.WebApplication("Billing", "<PropertyGroup><OutputType>Library</OutputType></PropertyGroup>");
        billing.Write("errors.json", Catalog);
        ConsumerProject shop = workspace.WebApplication("Shop", """
            <ItemGroup><ProjectReference Include="../Billing/Billing.csproj" /></ItemGroup>
            """);
        shop.Write("errors.json", Catalog);
        shop.Write("Program.cs", "System.Console.WriteLine(Shop.Errors.Gone.Status + Billing.Errors.Gone.Status);");

        (await shop.PublishAsync()).Succeeded();
    }
}
