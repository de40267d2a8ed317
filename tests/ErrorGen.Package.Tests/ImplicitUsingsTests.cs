using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

/// <summary>The packages put no names into a file that does not ask for them, so that libraries with a type <c>Error</c> of their own keep working.</summary>
public sealed class ImplicitUsingsTests(PackageFeed feed)
{
    private const string Catalog = """{ "errors": { "OutOfStock": { "status": 409, "message": "Only %available left.", "parameters": [{ "name": "available", "type": "int" }] } } }""";

    [Fact]
    public async Task Namespaces_of_the_packages_are_not_in_scope_without_a_using()
    {
        string output = (await BuildAsync("")).Failed().Output;
        Assert.Contains("CS0246: The type or namespace name 'ErrorCatalog'", output, StringComparison.Ordinal);
        Assert.Contains("CS0246: The type or namespace name 'ErrorGenOptions'", output, StringComparison.Ordinal);
        (await BuildAsync("using ErrorGen; using ErrorGen.AspNetCore;")).Succeeded();
    }

    [Fact]
    public async Task Libraries_with_an_Error_of_their_own_compile_beside_a_catalogue()
    {
        using var workspace = Workspace.Connected(feed);
        ConsumerProject project = workspace.WebApplication("Shop", """
            <ItemGroup>
              <PackageReference Include="ErrorOr" Version="2.1.1" />
              <PackageReference Include="FluentResults" Version="4.0.0" />
            </ItemGroup>
            """);
        project.Write("errors.json", Catalog);
        project.Write("ErrorOrReadme.cs", """
            using ErrorOr;

            namespace Shop;

            internal static class Divider
            {
                public static ErrorOr<int> Divide(int a, int b) => b == 0 ? Error.Unexpected(description: "Cannot divide by zero") : a / b;

                public static ErrorOr<int> Find(int id) => id > 0 ? id : Error.NotFound();
            }
            """);
        project.Write("FluentResultsReadme.cs", """
            using FluentResults;

            namespace Shop;

            internal static class Tasks
            {
                public static Result Run(bool works) => works ? Result.Ok() : Result.Fail(new Error("the task failed"));
            }
            """);
        project.Write("Program.cs", """
            using ErrorGen.AspNetCore;
            using Shop;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddErrorGen();
            var app = builder.Build();
            app.UseErrorGen();
            app.MapGet("/{id}", int (int id) => Divider.Find(id).IsError || Tasks.Run(id > 1).IsFailed ? throw new OutOfStockException(available: id) : id);
            app.Run();
            """);
        (await project.BuildAsync("-p:AnalysisLevel=latest")).Succeeded();
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
