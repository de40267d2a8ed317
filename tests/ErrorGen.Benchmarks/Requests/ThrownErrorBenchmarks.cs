using BenchmarkDotNet.Attributes;
using ErrorGen.AspNetCore;
using ErrorGen.Benchmarks.Rendering;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ErrorGen.Benchmarks.Requests;

/// <summary>An error that a handler throws, from routing to the last byte, beside the platform's handler and a filter written by hand.</summary>
[MemoryDiagnoser]
public class ThrownErrorBenchmarks
{
    private const string Reason = "Invalid attribute set entity type";

    private Application _platform = null!;
    private Application _filter = null!;
    private Application _errorGen = null!;
    private Application _middleware = null!;

    /// <summary>Starts the applications.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _platform = Application.Start(
            static services => services.AddProblemDetails(),
            static app =>
            {
                app.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = static _ => 400 });
                app.MapGet(Application.Pattern, static string (string sku) => throw new HandWrittenException(Reason));
            });
        _filter = Application.Start(
            static _ => { },
            static app => app.MapGet(Application.Pattern, static string (string sku) => throw new HandWrittenException(Reason))
                .AddEndpointFilter(HandWritten.FilterAsync));
        _errorGen = Start(withFilter: true);
        _middleware = Start(withFilter: false);
    }

    /// <summary>The peer: <c>UseExceptionHandler</c> with <c>AddProblemDetails</c>.</summary>
    [Benchmark(Baseline = true)]
    public Task<int> ExceptionHandler() => _platform.AnswerAsync(400);

    /// <summary>A filter written by hand that catches the exception and returns <c>TypedResults.Json</c>.</summary>
    [Benchmark]
    public Task<int> HandWrittenFilter() => _filter.AnswerAsync(400);

    /// <summary>A thrown error behind the generated filter.</summary>
    [Benchmark]
    public Task<int> ThrownError() => _errorGen.AnswerAsync(400);

    /// <summary>A thrown error that only the middleware sees.</summary>
    [Benchmark]
    public Task<int> ThrownErrorWithoutFilter() => _middleware.AnswerAsync(400);

    private static Application Start(bool withFilter) => Application.Start(
        static services => services.AddErrorGen(options => options.DefaultFormat = ErrorFormats.Magento),
        app =>
        {
            app.UseErrorGen();
            RouteHandlerBuilder endpoint = app.MapGet(
                Application.Pattern, static string (string sku) => throw new InvalidProductDataException(Reason));
            if (withFilter)
            {
                endpoint.AddErrorsFilter();
            }
        });
}
