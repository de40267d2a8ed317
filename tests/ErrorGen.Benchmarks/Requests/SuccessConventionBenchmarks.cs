using BenchmarkDotNet.Attributes;
using ErrorGen.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.Benchmarks.Requests;

/// <summary>What a request that succeeds pays for the convention of its group.</summary>
[MemoryDiagnoser]
public class SuccessConventionBenchmarks
{
    private Application _without = null!;
    private Application _json = null!;
    private Application _xml = null!;

    /// <summary>Starts the applications.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _without = Start(static endpoint => endpoint.AddEndpointFilter(static (context, next) => next(context)), "application/json");
        _json = Start(static endpoint => endpoint.WithSuccessConvention(SuccessConventions.Magento), "application/json");
        _xml = Start(static endpoint => endpoint.WithSuccessConvention(SuccessConventions.Magento), "application/xml");
    }

    /// <summary>Stops them.</summary>
    [GlobalCleanup]
    public void Cleanup()
    {
        _without.Dispose();
        _json.Dispose();
        _xml.Dispose();
    }

    /// <summary>The peer: the same endpoint with a filter that does nothing, which answers as the framework does.</summary>
    [Benchmark(Baseline = true)]
    public Task<int> Without() => _without.AnswerAsync(200);

    /// <summary>The convention, asked for JSON: the same body.</summary>
    [Benchmark]
    public Task<int> Json() => _json.AnswerAsync(200);

    /// <summary>The convention, asked for XML, which the framework does not have.</summary>
    [Benchmark]
    public Task<int> Xml() => _xml.AnswerAsync(200);

    private static Application Start(Func<RouteHandlerBuilder, RouteHandlerBuilder> addFilter, string accept) => Application.Start(
        static services => services.AddErrorGen(),
        app =>
        {
            app.UseErrorGen();
            addFilter(app.MapGet(Application.Pattern, static (string sku) => new ProductBody(sku, "Joust Duffle Bag", 34.00m, ["bag", "sport"])).AddErrorsFilter());
        },
        $"Accept: {accept}\r\n");
}
