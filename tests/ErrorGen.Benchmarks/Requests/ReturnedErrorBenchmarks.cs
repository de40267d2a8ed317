using BenchmarkDotNet.Attributes;
using ErrorGen.AspNetCore;
using ErrorGen.Benchmarks.Rendering;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ErrorGen.Benchmarks.Requests;

/// <summary>An error that a handler returns, from routing to the last byte, beside the results that ASP.NET Core offers.</summary>
[MemoryDiagnoser]
public class ReturnedErrorBenchmarks
{
    private const string Reason = "Invalid attribute set entity type";

    private Application _json = null!;
    private Application _problem = null!;
    private Application _errorGen = null!;
    private Application _filter = null!;

    /// <summary>Starts the applications.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _json = Application.Start(
            static _ => { },
            static app => app.MapGet(Application.Pattern, static (string sku) => HandWritten.Result(Reason)));
        _problem = Application.Start(
            static services => services.AddProblemDetails(),
            static app => app.MapGet(Application.Pattern, static (string sku) => TypedResults.Problem("Invalid product data: " + Reason, statusCode: 400)));
        _errorGen = Application.Start(
            static services => services.AddErrorGen(options => options.DefaultFormat = ErrorFormats.Magento),
            static app =>
            {
                app.UseErrorGen();
                app.MapGet(Application.Pattern, static (string sku) => new InvalidProductDataError(Reason));
            });
        _filter = Application.Start(
            static services => services.AddErrorGen(options => options.DefaultFormat = ErrorFormats.Magento),
            static app =>
            {
                app.UseErrorGen();
                app.MapGet(Application.Pattern, static object (string sku) => new InvalidProductDataError(Reason)).AddErrorsFilter();
            });
    }

    /// <summary>The peer: <c>TypedResults.Json</c> with a source-generated contract.</summary>
    [Benchmark(Baseline = true)]
    public Task<int> HandWrittenJson() => _json.AnswerAsync(400);

    /// <summary>The platform's problem details.</summary>
    [Benchmark]
    public Task<int> TypedResultsProblem() => _problem.AnswerAsync(400);

    /// <summary>A returned error, which is a result by itself.</summary>
    [Benchmark]
    public Task<int> ReturnedError() => _errorGen.AnswerAsync(400);

    /// <summary>A returned error behind the generated filter.</summary>
    [Benchmark]
    public Task<int> ReturnedErrorBehindFilter() => _filter.AnswerAsync(400);
}
