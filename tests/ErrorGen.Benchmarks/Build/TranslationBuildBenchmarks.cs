using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace ErrorGen.Benchmarks.Build;

/// <summary>A whole <c>dotnet build</c> of a project with a large catalogue in ten languages more, beside the same catalogue in its own alone.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 3)]
public class TranslationBuildBenchmarks
{
    private static readonly string[] Languages = ["ar", "de", "es", "fr", "he", "it", "ja", "pl", "pt-BR", "zh-Hant"];

    private BuildProject _one = null!;
    private BuildProject _eleven = null!;

    /// <summary>The number of errors in the catalogue.</summary>
    [Params(1_000, 10_000)]
    public int Errors { get; set; }

    /// <summary>Writes both projects and restores them.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _one = BuildProject.WithGenerator(Errors);
        _eleven = BuildProject.WithGenerator(Errors, Languages);
    }

    /// <summary>Removes the projects.</summary>
    [GlobalCleanup]
    public void Cleanup()
    {
        _one.Delete();
        _eleven.Delete();
    }

    /// <summary>The peer: the language of the catalogue alone.</summary>
    [Benchmark(Baseline = true)]
    public void OneLanguage() => _one.Build();

    /// <summary>Ten languages more.</summary>
    [Benchmark]
    public void ElevenLanguages() => _eleven.Build();
}
