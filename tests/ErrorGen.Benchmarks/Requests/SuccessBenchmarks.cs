using BenchmarkDotNet.Attributes;
using ErrorGen.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.Benchmarks.Requests;

/// <summary>What a request that succeeds pays for middleware and filter being there.</summary>
[MemoryDiagnoser]
public class SuccessBenchmarks
{
    private Application _plain = null!;
    private Application _without = null!;
    private Application _with = null!;

    /// <summary>What the endpoint runs.</summary>
    protected virtual Delegate Handler => static (string sku) => sku;

    /// <summary>Starts the applications.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _plain = Application.Start(static _ => { }, app => app.MapGet(Application.Pattern, Handler));
        _without = Application.Start(
            static _ => { },
            app => app.MapGet(Application.Pattern, Handler)
                .AddEndpointFilter(static (context, next) => next(context)));
        _with = Application.Start(
            static services => services.AddErrorGen(),
            app =>
            {
                app.UseErrorGen();
                app.MapGet(Application.Pattern, Handler).AddErrorsFilter();
            });
    }

    /// <summary>The peer: a plain application without a filter.</summary>
    [Benchmark(Baseline = true)]
    public Task<int> Plain() => _plain.AnswerAsync(200);

    /// <summary>The same endpoint with a filter that does nothing.</summary>
    [Benchmark]
    public Task<int> Without() => _without.AnswerAsync(200);

    /// <summary>The endpoint behind middleware and filter.</summary>
    [Benchmark]
    public Task<int> With() => _with.AnswerAsync(200);
}
