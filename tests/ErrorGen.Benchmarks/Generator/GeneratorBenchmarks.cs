using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorGen.Benchmarks.Generator;

/// <summary>The generator in the compiler's driver: from nothing, and after the edits that an IDE sees all day.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private CSharpCompilation _compilation = null!;
    private CSharpCompilation _edited = null!;
    private CatalogFile _catalog = null!;
    private CatalogFile _whiteSpace = null!;
    private CatalogFile _oneChanged = null!;
    private GeneratorDriver _warm = null!;

    /// <summary>The number of errors in the catalogue.</summary>
    [Params(100, 1_000, 10_000)]
    public int Errors { get; set; }

    /// <summary>Prepares the compilations and a driver that has already run.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _compilation = Target.Compilation();
        _edited = _compilation.AddSyntaxTrees(Target.Tree("internal sealed class Second;"));
        string json = SyntheticCatalog.Json(Errors);
        _catalog = new CatalogFile(json);
        _whiteSpace = new CatalogFile("\n" + json);
        _oneChanged = new CatalogFile(SyntheticCatalog.Json(Errors, changed: Errors / 2));
        _warm = Target.Driver(_catalog).RunGenerators(_compilation);
    }

    /// <summary>Everything from the text of the catalogue to the generated files, with nothing cached.</summary>
    [Benchmark]
    public GeneratorDriver Cold() => Target.Driver(_catalog).RunGenerators(_compilation);

    /// <summary>A C# file is added.</summary>
    [Benchmark]
    public GeneratorDriver UnrelatedEdit() => _warm.RunGenerators(_edited);

    /// <summary>A blank line is added to the catalogue.</summary>
    [Benchmark]
    public GeneratorDriver WhiteSpaceEdit() => _warm.ReplaceAdditionalText(_catalog, _whiteSpace).RunGenerators(_compilation);

    /// <summary>The message of one error changes.</summary>
    [Benchmark]
    public GeneratorDriver OneErrorEdit() => _warm.ReplaceAdditionalText(_catalog, _oneChanged).RunGenerators(_compilation);
}
