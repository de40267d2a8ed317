using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace ErrorGen.Benchmarks.Build;

/// <summary>A whole <c>dotnet build</c> of a project with a large catalogue, beside the same generated code checked in as plain files, and beside one exception class for each error written by hand.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 7)]
public class BuildBenchmarks
{
    private BuildProject _generated = null!;
    private BuildProject _checkedIn = null!;
    private BuildProject _handWritten = null!;

    /// <summary>The number of errors in the catalogue.</summary>
    [Params(1_000, 10_000)]
    public int Errors { get; set; }

    /// <summary>Writes both projects and restores them.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _generated = BuildProject.WithGenerator(Errors);
        _checkedIn = BuildProject.WithFiles(_generated);
        _handWritten = BuildProject.WithHandWrittenErrors(Errors);
    }

    /// <summary>Removes the projects.</summary>
    [GlobalCleanup]
    public void Cleanup()
    {
        _generated.Delete();
        _checkedIn.Delete();
        _handWritten.Delete();
    }

    /// <summary>The peer: no generator, the code lies in the project.</summary>
    [Benchmark(Baseline = true)]
    public void CheckedIn() => _checkedIn.Build();

    /// <summary>The generator makes the code during the build.</summary>
    [Benchmark]
    public void Generated() => _generated.Build();

    /// <summary>What one would write without a generator: one exception class for each error.</summary>
    [Benchmark]
    public void HandWritten() => _handWritten.Build();

    /// <summary>The bytes of both assemblies for each error.</summary>
    internal (double Generated, double HandWritten) BytesPerError =>
        ((double)_generated.AssemblySize / Errors, (double)_handWritten.AssemblySize / Errors);
}
