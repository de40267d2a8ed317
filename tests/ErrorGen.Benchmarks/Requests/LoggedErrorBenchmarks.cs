using BenchmarkDotNet.Attributes;
using ErrorGen.AspNetCore;
using ErrorGen.Benchmarks.Rendering;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ErrorGen.Benchmarks.Requests;

/// <summary>A returned and a thrown error with a console logger at the settings of the template, beside the platform's handler with its record.</summary>
[MemoryDiagnoser]
public class LoggedErrorBenchmarks
{
    private const string Reason = "Invalid attribute set entity type";

    private Application _platform = null!;
    private Application _problem = null!;
    private Application _returned = null!;
    private Application _thrown = null!;

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
            },
            withLog: true);
        _problem = Application.Start(
            static services => services.AddProblemDetails(),
            static app => app.MapGet(Application.Pattern, static (string sku) => TypedResults.Problem("Invalid product data: " + Reason, statusCode: 400)),
            withLog: true);
        _returned = Start(static object (string sku) => new InvalidProductDataError(Reason));
        _thrown = Start(static string (string sku) => throw new InvalidProductDataException(Reason));
    }

    /// <summary>The peer: <c>UseExceptionHandler</c> with <c>AddProblemDetails</c>, which logs the exception.</summary>
    [Benchmark(Baseline = true)]
    public Task<int> ExceptionHandler() => _platform.AnswerAsync(400);

    /// <summary>The platform's problem details, which are not logged.</summary>
    [Benchmark]
    public Task<int> TypedResultsProblem() => _problem.AnswerAsync(400);

    /// <summary>A returned error with its record.</summary>
    [Benchmark]
    public Task<int> ReturnedError() => _returned.AnswerAsync(400);

    /// <summary>A thrown error with its record.</summary>
    [Benchmark]
    public Task<int> ThrownError() => _thrown.AnswerAsync(400);

    private static Application Start(Delegate handler) => Application.Start(
        static services => services.AddErrorGen(options => options.DefaultFormat = ErrorFormats.Magento),
        app =>
        {
            app.UseErrorGen();
            app.MapGet(Application.Pattern, handler).AddErrorsFilter();
        },
        withLog: true);
}
