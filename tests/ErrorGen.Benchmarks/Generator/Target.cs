using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorGen.Benchmarks.Generator;

/// <summary>A library that references the core runtime, as a compilation in memory, and a driver for it.</summary>
internal static class Target
{
    public static CSharpCompilation Compilation() => CSharpCompilation.Create(
        "Target",
        [Tree("internal sealed class First;")],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static SyntaxTree Tree(string source) => CSharpSyntaxTree.ParseText(source);

    public static GeneratorDriver Driver(params AdditionalText[] texts) => Driver(new ErrorGen.Generator.ErrorCatalogGenerator(), texts);

    public static GeneratorDriver Driver(IIncrementalGenerator generator, params AdditionalText[] texts) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        texts,
        CSharpParseOptions.Default,
        new CatalogOptions());
}
