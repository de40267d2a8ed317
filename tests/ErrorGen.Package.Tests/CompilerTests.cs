using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

public sealed class CompilerTests(PackageFeed feed)
{
    [Fact]
    public async Task A_broken_catalogue_fails_the_build_at_line_and_column()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = workspace.Library("Shop");
        project.Write("errors.json", """
            {
              "errors": {
                "NoSuchEntity": { "status": 200, "message": "No such entity" }
              }
            }
            """);
        project.Write("billing.errors.json", """
            { "errors" }
            """);

        CommandResult build = (await project.BuildAsync()).Failed();
        Assert.Matches(@"errors\.json\(3,33\): error EG2\d{3}: ", build.Output);
        Assert.Contains("billing.errors.json(1,12): error EG1003: ", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_oldest_language_version_compiles_everything_that_is_generated()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = workspace.WebApplication(
            "Shop", "<PropertyGroup><LangVersion>12</LangVersion></PropertyGroup>");
        project.Write("errors.json", """
            { "errors": { "NoSuchEntity": { "status": 404, "message": "No such entity with %fieldName = %fieldValue" } } }
            """);
        project.Write("Program.cs", """
            using ErrorGen.AspNetCore;
            using Shop;

            var app = WebApplication.CreateBuilder(args).Build();
            app.MapGet("/", () => { throw new NoSuchEntityException(fieldName: "sku", fieldValue: "24-MB01"); }).AddErrorsFilter();
            app.Run();
            """);
        (await project.BuildAsync()).Succeeded();
        Assert.Contains("Shop.ErrorsEndpointFilter.g.cs", project.GeneratedFiles.Keys);
    }
}
