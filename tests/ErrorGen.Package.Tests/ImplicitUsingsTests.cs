using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

public sealed class ImplicitUsingsTests(PackageFeed feed)
{
    private const string Catalog = """{ "errors": {} }""";

    [Fact]
    public async Task Both_namespaces_are_in_scope_where_the_project_wants_implicit_usings()
    {
        CommandResult build = await BuildAsync(settings: "", usings: "");
        build.Succeeded();
    }

    [Theory]
    [InlineData("""<ItemGroup><Using Remove="ErrorGen" /><Using Remove="ErrorGen.AspNetCore" /></ItemGroup>""")]
    [InlineData("<PropertyGroup><ImplicitUsings>disable</ImplicitUsings></PropertyGroup>")]
    public async Task A_project_that_does_not_want_them_writes_its_own(string settings)
    {
        string output = (await BuildAsync(settings, "")).Failed().Output;
        Assert.Contains("CS0246: The type or namespace name 'ErrorCatalog'", output, StringComparison.Ordinal);
        Assert.Contains("CS0246: The type or namespace name 'ErrorGenOptions'", output, StringComparison.Ordinal);
        (await BuildAsync(settings, "using ErrorGen; using ErrorGen.AspNetCore;")).Succeeded();
    }

    private async Task<CommandResult> BuildAsync(string settings, string usings)
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = workspace.WebApplication("Shop", settings);
        project.Write("errors.json", Catalog);
        project.Write("Program.cs", $$"""
            {{usings}}

            var options = new ErrorGenOptions();
            foreach (ErrorCatalog catalog in options.Catalogs)
            {
                options.DefaultFormat = catalog is null ? ErrorFormats.Magento : ErrorFormats.ProblemDetails;
            }
            """);
        return await project.BuildAsync();
    }
}
