using ErrorGen.Generator.Tests.Harness;
using Microsoft.AspNetCore.Http;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>What the project that is compiled lacks: these have no place in a file.</summary>
public sealed class EG5xxxTests
{
    private const string Good = """{ "errors": { "Good": { "status": 400, "message": "No" } } }""";

    [Fact]
    public void EG5001_asp_net_core_without_its_runtime() => Reports.Exactly(
        [Reports.Catalog(Good)],
        Reports.Library().AddReferences(MetadataReference.CreateFromFile(typeof(IEndpointFilter).Assembly.Location)),
        generated: ["Good"],
        "info EG5001: The project references ASP.NET Core, but not ErrorGen.AspNetCore; no endpoint filter is generated");

    [Fact]
    public void EG5002_no_runtime() => Reports.Exactly(
        [Reports.Catalog(Good)],
        Reports.WithSeverities(TargetProject.Create(OutputKind.DynamicallyLinkedLibrary)),
        generated: [],
        "error EG5002: The generated code requires the runtime of ErrorGen; reference the package ErrorGen or ErrorGen.AspNetCore with PackageReference, because GlobalPackageReference and ExcludeAssets leave the runtime out");

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp11)]
    public void EG5003_a_language_that_is_too_old(LanguageVersion language) => Reports.Exactly(
        [Reports.Catalog(Good)],
        Reports.WithSeverities(Plain(TargetProject.Library(language))),
        generated: [],
        "error EG5003: The generated code requires C# 12 or later; raise LangVersion");

    [Fact]
    public void The_oldest_language_is_enough() => Reports.Exactly(
        [Reports.Catalog(Good)], Reports.WithSeverities(TargetProject.Library(LanguageVersion.CSharp12)), generated: ["Good"]);

    [Fact]
    public void All_that_a_project_lacks_is_reported_beside_what_its_catalogue_lacks() => Reports.Exactly(
        [Reports.Catalog("[]")],
        Reports.WithSeverities(Plain(TargetProject.Create(OutputKind.DynamicallyLinkedLibrary).AddSyntaxTrees(TargetProject.Tree("", LanguageVersion.CSharp9)))),
        generated: [],
        "errors.json(1,1): error EG1004: The root must be a JSON object, but is an array",
        "error EG5002: The generated code requires the runtime of ErrorGen; reference the package ErrorGen or ErrorGen.AspNetCore with PackageReference, because GlobalPackageReference and ExcludeAssets leave the runtime out",
        "error EG5003: The generated code requires C# 12 or later; raise LangVersion");

    /// <summary>Old languages do not know the nullable context of the harness, and would say so.</summary>
    private static CSharpCompilation Plain(CSharpCompilation target) =>
        target.WithOptions(target.Options.WithNullableContextOptions(NullableContextOptions.Disable));
}
