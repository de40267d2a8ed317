using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace ErrorGen.Benchmarks.Build;

/// <summary>A whole <c>dotnet build</c> of a project with a large catalogue, beside the same generated code checked in as plain files.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 7)]
public class BuildBenchmarks
{
    private BuildProject _generated = null!;
    private BuildProject _checkedIn = null!;

    /// <summary>The number of errors in the catalogue.</summary>
    [Params(1_000, 10_000)]
    public int Errors { get; set; }

    /// <summary>Writes both projects and restores them.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _generated = BuildProject.WithGenerator(Errors);
        _checkedIn = BuildProject.WithFiles(_generated);
    }

    /// <summary>Removes the projects.</summary>
    [GlobalCleanup]
    public void Cleanup()
    {
        _generated.Delete();
        _checkedIn.Delete();
    }

    /// <summary>The peer: no generator, the code lies in the project.</summary>
    [Benchmark(Baseline = true)]
    public void CheckedIn() => _checkedIn.Build();

    /// <summary>The generator makes the code during the build.</summary>
    [Benchmark]
    public void Generated() => _generated.Build();
}
