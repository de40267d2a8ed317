using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

/// <summary>Catalogues are found by name, and the build follows what happens to them.</summary>
public sealed class CatalogDiscoveryTests(PackageFeed feed)
{
    private const string EmptyCatalog = """{ "errors": {} }""";

    [Fact]
    public async Task Added_changed_and_deleted_catalogue_is_used_by_the_next_build()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = workspace.Library("Shop");
        CommandResult without = (await project.BuildAsync()).Failed();
        Assert.Contains("error EG1001: ", without.Output, StringComparison.Ordinal);

        project.Write("errors.json", EmptyCatalog);
        (await project.BuildAsync()).Succeeded();

        project.Write("errors.json", Catalog("NoSuchEntity"));
        project.Write("Use.cs", "internal static class Use { internal static ErrorGen.Error Of() => new Shop.NoSuchEntityError(); }");
        (await project.BuildAsync()).Succeeded();

        // A file copied from elsewhere may be older than the last build.
        project.Write("billing.errors.json", Catalog("InvoiceOverdue"));
        File.SetLastWriteTimeUtc(Path.Combine(project.Folder, "billing.errors.json"), new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        (await project.BuildAsync()).Succeeded();
        Assert.Contains("InvoiceOverdue-Shop.BillingErrors.g.cs", project.GeneratedFiles.Keys);

        File.Delete(Path.Combine(project.Folder, "errors.json"));
        CommandResult gone = (await project.BuildAsync()).Failed();
        Assert.Contains("error CS0234: ", gone.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_property_names_catalogues_elsewhere()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = workspace.Library(
            "Shop", "<PropertyGroup><ErrorGenCatalog>api/faults.json;domain/*.json</ErrorGenCatalog></PropertyGroup>");
        project.Write("errors.json", "not read");
        project.Write("api/faults.json", EmptyCatalog);
        project.Write("domain/cart.json", EmptyCatalog);
        (await project.BuildAsync()).Succeeded();
        Assert.Contains("Shop.FaultsErrors.g.cs", project.GeneratedFiles.Keys);
        Assert.Contains("Shop.CartErrors.g.cs", project.GeneratedFiles.Keys);
        Assert.DoesNotContain("Shop.Errors.g.cs", project.GeneratedFiles.Keys);
    }

    [Theory]
    [InlineData("EnableDefaultErrorGenItems")]
    [InlineData("EnableDefaultItems")]
    public async Task Without_default_items_nothing_is_found_and_what_is_named_is_read(string property)
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = workspace.Library("Shop", $"""
            <PropertyGroup>
              <{property}>false</{property}>
              <ErrorGenCatalog>faults.json</ErrorGenCatalog>
              <ErrorGenCatalog Condition="'$(Nothing)' == 'true'" />
            </PropertyGroup>
            """);
        project.Write("errors.json", "not read");
        project.Write("errors.de.json", "not read");
        project.Write("billing.errors.json", "not read");
        project.Write("de_DE.csv", "not read");
        project.Write("faults.json", EmptyCatalog);
        (await project.BuildAsync()).Succeeded();
        Assert.Equal("Shop.FaultsErrors.g.cs", Assert.Single(project.GeneratedFiles.Keys, name => name.EndsWith("Errors.g.cs", StringComparison.Ordinal)));

        CommandResult nothing = (await project.BuildAsync("-p:Nothing=true")).Failed();
        Assert.Contains("error EG1001: ", nothing.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("EG1003", nothing.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_catalogue_that_the_project_lists_itself_is_read_once()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = workspace.Library(
            "Shop", """<ItemGroup><AdditionalFiles Include="errors.json" /></ItemGroup>""");
        project.Write("errors.json", EmptyCatalog);
        (await project.BuildAsync()).Succeeded();
        Assert.Contains("Shop.Errors.g.cs", project.GeneratedFiles.Keys);
    }

    [Fact]
    public async Task Editors_find_the_schema_and_watchers_the_catalogue()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = workspace.Library("Shop");
        project.Write("errors.json", """{ "$schema": "obj/errors.schema.json", "errors": {} }""");
        (await project.BuildAsync()).Succeeded();
        Assert.Equal(
            feed.OpenRuntime().Files["schema/errors.schema.json"],
            await File.ReadAllBytesAsync(Path.Combine(project.Folder, "obj", "errors.schema.json"), TestContext.Current.CancellationToken));

        CommandResult watched = await DotNet.RunAsync(project.Folder, "msbuild", "-getItem:Watch");
        Assert.Contains("errors.json", watched.Succeeded().Output, StringComparison.Ordinal);
    }

    private static string Catalog(string key) => $$"""{ "errors": { "{{key}}": { "status": 404, "message": "No." } } }""";
}
