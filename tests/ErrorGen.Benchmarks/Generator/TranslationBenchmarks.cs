using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorGen.Benchmarks.Generator;

/// <summary>The generator over a catalogue in ten languages more.</summary>
[MemoryDiagnoser]
public class TranslationBenchmarks
{
    private static readonly string[] Languages = ["ar", "de", "es", "fr", "he", "it", "ja", "pl", "pt-BR", "zh-Hant"];

    private CSharpCompilation _compilation = null!;
    private CatalogFile _catalog = null!;
    private CatalogFile _oneChanged = null!;
    private CatalogFile[] _translations = null!;
    private CatalogFile _oneTranslationChanged = null!;
    private GeneratorDriver _warm = null!;

    /// <summary>The number of errors in the catalogue.</summary>
    [Params(1_000, 10_000)]
    public int Errors { get; set; }

    /// <summary>Prepares the files and a driver that has already run.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _compilation = Target.Compilation();
        _catalog = new CatalogFile(SyntheticCatalog.Json(Errors));
        _oneChanged = new CatalogFile(SyntheticCatalog.Json(Errors, changed: Errors / 2));
        _translations = [.. Languages.Select(language => new CatalogFile(SyntheticCatalog.Translation(Errors, language), $"errors.{language}.json"))];
        _oneTranslationChanged = new CatalogFile(SyntheticCatalog.Translation(Errors, "other"), "errors.de.json");
        _warm = Target.Driver([_catalog, .. _translations]).RunGenerators(_compilation);
    }

    /// <summary>The peer: the catalogue in its own language alone.</summary>
    [Benchmark(Baseline = true)]
    public GeneratorDriver WithoutTranslations() => Target.Driver(_catalog).RunGenerators(_compilation);

    /// <summary>Everything from the text of eleven files to parsed syntax trees, with nothing cached.</summary>
    [Benchmark]
    public GeneratorDriver Cold() => Target.Driver([_catalog, .. _translations]).RunGenerators(_compilation);

    /// <summary>Every text of one translation changes.</summary>
    [Benchmark]
    public GeneratorDriver OneTranslationEdit() =>
        _warm.ReplaceAdditionalText(_translations[1], _oneTranslationChanged).RunGenerators(_compilation);

    /// <summary>The message of one error changes: all translations are compared with the catalogue again.</summary>
    [Benchmark]
    public GeneratorDriver OneErrorEdit() => _warm.ReplaceAdditionalText(_catalog, _oneChanged).RunGenerators(_compilation);
}
