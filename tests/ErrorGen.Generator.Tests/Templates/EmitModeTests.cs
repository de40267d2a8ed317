using ErrorGen.Generator.Tests.Diagnostics;
using ErrorGen.Generator.Tests.Harness;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorGen.Generator.Tests.Templates;

/// <summary>What properties of the project change in the output of the generator.</summary>
public sealed class EmitModeTests
{
    private const string Catalog = """{ "errors": { "Busy": { "status": 503, "message": "Busy." }, "Bad": { "status": 200, "message": "" } } }""";
    private const string Member = nameof(IEndpointMetadataProvider) + "." + nameof(IEndpointMetadataProvider.PopulateMetadata);

    [Theory]
    [InlineData("Files")]
    [InlineData("files")]
    public void Files_of_the_tool_leave_the_diagnostics_to_the_generator(string mode)
    {
        GeneratorDriverRunResult usual = Run(TargetProject.WebApplication());
        GeneratorDriverRunResult files = Run(TargetProject.WebApplication(), ("ErrorGenEmit", mode));

        Assert.NotEmpty(usual.GeneratedTrees);
        Assert.Empty(files.GeneratedTrees);
        Assert.NotEmpty(files.Diagnostics);
        Assert.Equal(usual.Diagnostics.Select(found => found.ToString()), files.Diagnostics.Select(found => found.ToString()));
    }

    [Theory]
    [InlineData("PublishAot", "true", true)]
    [InlineData("IsAotCompatible", "True", true)]
    [InlineData("PublishAot", "false", false)]
    [InlineData("PublishAot", "", false)]
    public void Errors_declare_their_metadata_member_if_the_project_is_compiled_ahead_of_time(string property, string value, bool isDeclared)
    {
        CSharpCompilation target = TargetProject.WebApplication();

        GeneratorDriverRunResult run = Run(target, (property, value));

        Assert.Equal(isDeclared, run.GeneratedTrees.Any(tree => tree.ToString().Contains(Member, StringComparison.Ordinal)));
        Assert.DoesNotContain(
            target.AddSyntaxTrees(run.GeneratedTrees).GetDiagnostics(TestContext.Current.CancellationToken),
            found => found.Severity >= DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Library_without_ASP_NET_Core_has_no_metadata_member() =>
        Assert.DoesNotContain(Run(TargetProject.Library(), ("IsAotCompatible", "true")).GeneratedTrees, tree => tree.ToString().Contains(Member, StringComparison.Ordinal));

    private static GeneratorDriverRunResult Run(CSharpCompilation target, params (string Name, string Value)[] properties) => CSharpGeneratorDriver
        .Create(
            [new ErrorCatalogGenerator().AsSourceGenerator()],
            [Reports.Catalog(Catalog)],
            TargetProject.ParseOptions(LanguageVersion.Latest),
            new CatalogOptions(GeneratorHarness.RootNamespace, properties))
        .RunGenerators(target, TestContext.Current.CancellationToken)
        .GetRunResult();
}
