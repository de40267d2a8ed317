using BenchmarkDotNet.Attributes;
using ErrorGen.AspNetCore;
using ErrorGen.Benchmarks.Rendering;
using FastEndpoints;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ErrorGen.Benchmarks.Requests.Peers;

/// <summary>A failure that a handler throws, as problem details, beside the platform and FastEndpoints.</summary>
[MemoryDiagnoser]
public class ThrownPeerBenchmarks
{
    private Application _platform = null!;
    private Application _fastEndpoints = null!;
    private Application _middleware = null!;
    private Application _filter = null!;

    /// <summary>Whether a console logger has the settings of the template.</summary>
    protected virtual bool WithLog => false;

    /// <summary>Starts the applications.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _platform = Application.Start(
            static services => services.AddProblemDetails(),
            static app =>
            {
                app.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = static _ => 400 });
                app.MapGet(Application.Pattern, static string (string sku) => throw new HandWrittenException(ReturnedPeerBenchmarks.Reason));
            },
            withLog: WithLog);
        _fastEndpoints = FastPeer.Start<ThrowingEndpoint>(WithLog);
        _middleware = Start(withFilter: false);
        _filter = Start(withFilter: true);
    }

    /// <summary>The peer: <c>UseExceptionHandler</c> with <c>AddProblemDetails</c>.</summary>
    [Benchmark(Baseline = true)]
    public Task<int> ExceptionHandler() => _platform.AnswerAsync(400);

    /// <summary><c>ThrowError</c> of FastEndpoints, with problem details.</summary>
    [Benchmark]
    public Task<int> FastEndpointsThrowError() => _fastEndpoints.AnswerAsync(400);

    /// <summary>A thrown error that only the middleware sees.</summary>
    [Benchmark]
    public Task<int> ErrorGenThrown() => _middleware.AnswerAsync(400);

    /// <summary>A thrown error behind the filter.</summary>
    [Benchmark]
    public Task<int> ErrorGenThrownBehindFilter() => _filter.AnswerAsync(400);

    private Application Start(bool withFilter) => Application.Start(
        static services => services.AddErrorGen(),
        app =>
        {
            app.UseErrorGen();
            RouteHandlerBuilder endpoint = app.MapGet(
                Application.Pattern, static string (string sku) => throw new InvalidProductDataException(ReturnedPeerBenchmarks.Reason));
            if (withFilter)
            {
                endpoint.AddErrorsFilter();
            }
        },
        withLog: WithLog);
}

/// <summary>The same with a console logger: the platform and ErrorGen write a record, FastEndpoints writes none.</summary>
public class LoggedThrownPeerBenchmarks : ThrownPeerBenchmarks
{
    /// <inheritdoc/>
    protected override bool WithLog => true;
}

/// <summary>An endpoint of FastEndpoints that throws its error.</summary>
internal sealed class ThrowingEndpoint : EndpointWithoutRequest
{
    public override void Configure()
    {
        Get(Application.Pattern);
        AllowAnonymous();
    }

    public override Task HandleAsync(CancellationToken ct)
    {
        ThrowError(ReturnedPeerBenchmarks.Detail);
        return Task.CompletedTask;
    }
}
