using System.Collections.Immutable;
using ErrorGen.Facts.Export;
using ErrorGen.Generator;
using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Xunit;

namespace ErrorGen.Analyzers.Tests.Harness;

/// <summary>A library with the catalogues of <see cref="ShopCatalog"/>, built as MSBuild builds it.</summary>
internal sealed class TestLibrary
{
    private readonly CSharpCompilation _compilation;

    private TestLibrary(CSharpCompilation compilation, string facts)
    {
        _compilation = compilation;
        Facts = facts;
    }

    /// <summary>The attributes that the build adds, one a line.</summary>
    public string Facts { get; }

    public static TestLibrary Build(string code, string name = "Shop.Core", bool withFacts = true, OutputKind kind = OutputKind.DynamicallyLinkedLibrary, string? property = null, string? other = null, params MetadataReference[] references)
    {
        CSharpCompilation project = TargetProject.Of(TargetKind.WebLibrary, LanguageVersion.Latest);
        CSharpParseOptions options = TargetProject.ParseOptions(LanguageVersion.Latest);
        CSharpCompilation compilation = project
            .RemoveAllSyntaxTrees()
            .WithAssemblyName(name)
            .WithOptions(project.Options.WithOutputKind(kind).WithGeneralDiagnosticOption(ReportDiagnostic.Default))
            .AddReferences(references)
            .AddSyntaxTrees(
                CSharpSyntaxTree.ParseText(AnalyzerHarness.Usings.Replace("global using Shop;", "", StringComparison.Ordinal) + (references.Length == 0 ? "global using Shop;" : "\nglobal using Shop;"), options),
                CSharpSyntaxTree.ParseText(code, options, path: "Library.cs", cancellationToken: TestContext.Current.CancellationToken));
        List<ISourceGenerator> generators = [new ErrorCatalogGenerator().AsSourceGenerator()];
        if (withFacts)
        {
            generators.Add(new ErrorFactsGenerator().AsSourceGenerator());
        }

        if (other is not null)
        {
            generators.Add(new OtherGenerator(other).AsSourceGenerator());
        }

        CatalogText[] catalogs = references.Length == 0 ? [new CatalogText("/shop/errors.json", ShopCatalog.Text)] : [];
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create(generators, catalogs, options, property is null ? new CatalogOptions("Shop") : new CatalogOptions("Shop", ("ErrorGenExportFacts", property)))
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation complete, out ImmutableArray<Diagnostic> diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.Empty(complete.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        SyntaxTree? facts = driver.GetRunResult().GeneratedTrees.FirstOrDefault(tree => Path.GetFileName(tree.FilePath) == "ErrorFacts.g.cs");
        return new TestLibrary((CSharpCompilation)complete, facts?.ToString() ?? "");
    }

    /// <summary>The assembly as a build of another project sees it: a reference assembly, without code and hidden members.</summary>
    public MetadataReference ToReference()
    {
        using var image = new MemoryStream();
        EmitResult result = _compilation.Emit(
            image, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    /// <summary>The project as an editor sees it from another one: as a compilation, without facts, because design-time builds do not write them.</summary>
    public CompilationReference ToProject() => _compilation.ToMetadataReference();

    /// <summary>The project in an editor if its references are other versions than those of the project that uses it, for example because its framework is another one.</summary>
    public CompilationReference ToProject(MetadataReference otherVersion) => _compilation.AddReferences(otherVersion).ToMetadataReference();

    /// <summary>A generator that the generators of ErrorGen do not know.</summary>
    private sealed class OtherGenerator(string code) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.CompilationProvider, (output, _) => output.AddSource("Other.g.cs", code));
    }
}
