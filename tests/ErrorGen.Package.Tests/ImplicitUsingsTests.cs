using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

/// <summary>The packages put no names into a file that does not ask for them, so that libraries with a type <c>Error</c> of their own keep working.</summary>
public sealed class ImplicitUsingsTests(PackageFeed feed)
{
    [Fact]
    public async Task Namespaces_of_the_packages_are_not_in_scope_without_a_using()
    {
        string output = (await BuildAsync("")).Failed().Output;
        Assert.Contains("CS0246: The type or namespace name 'ErrorCatalog'", output, StringComparison.Ordinal);
        Assert.Contains("CS0246: The type or namespace name 'ErrorGenOptions'", output, StringComparison.Ordinal);
        (await BuildAsync("using ErrorGen; using ErrorGen.AspNetCore;")).Succeeded();
    }

    private async Task<CommandResult> BuildAsync(string usings)
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = workspace.WebApplication("Shop");
        project.Write("errors.json", """{ "errors": {} }""");
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
