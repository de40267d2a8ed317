using BenchmarkDotNet.Attributes;
using ErrorGen.AspNetCore;
using ErrorGen.Benchmarks.Rendering;
using ErrorOr;
using FastEndpoints;
using FluentResults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ErrorGen.Benchmarks.Requests.Peers;

/// <summary>A failure that a handler returns, as problem details, beside the libraries that a team would choose otherwise.</summary>
[MemoryDiagnoser]
public class ReturnedPeerBenchmarks
{
    internal const string Reason = "Invalid attribute set entity type";
    internal const string Detail = "Invalid product data: " + Reason;

    private Application _plain = null!;
    private Application _json = null!;
    private Application _errorOr = null!;
    private Application _fluentResults = null!;
    private Application _fastEndpoints = null!;
    private Application _errorGen = null!;

    /// <summary>Whether a console logger has the settings of the template.</summary>
    protected virtual bool WithLog => false;

    /// <summary>Starts the applications.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _plain = Start(static app => app.MapGet(Application.Pattern, static (string sku) => TypedResults.Problem(Detail, statusCode: 400)));
        _json = Start(static app => app.MapGet(Application.Pattern, static (string sku) => HandWritten.Result(Reason)));
        _errorOr = Start(static app => app.MapGet(Application.Pattern, static (string sku) => FindOrError(sku).Match(
            static product => Results.Ok(product),
            static errors => Results.Problem(errors[0].Description, statusCode: 400, extensions: [new("code", errors[0].Code)]))));
        _fluentResults = Start(static app => app.MapGet(Application.Pattern, static (string sku) => FindResult(sku) switch
        {
            { IsSuccess: true } result => Results.Ok(result.Value),
            var result => Results.Problem(result.Errors[0].Message, statusCode: 400),
        }));
        _fastEndpoints = FastPeer.Start<ReturningEndpoint>(WithLog);
        _errorGen = Application.Start(
            static services => services.AddErrorGen(),
            static app =>
            {
                app.UseErrorGen();
                app.MapGet(Application.Pattern, static object (string sku) => new InvalidProductDataError(Reason)).AddErrorsFilter();
            },
            withLog: WithLog);
    }

    /// <summary>The peer: a plain application that returns <c>TypedResults.Problem</c>, without a filter and a middleware.</summary>
    [Benchmark(Baseline = true)]
    public Task<int> PlainProblem() => _plain.AnswerAsync(400);

    /// <summary>A plain application with classes written by hand and a source-generated contract.</summary>
    [Benchmark]
    public Task<int> PlainHandWrittenJson() => _json.AnswerAsync(400);

    /// <summary>ErrorOr, matched to problem details.</summary>
    [Benchmark]
    public Task<int> ErrorOrProblem() => _errorOr.AnswerAsync(400);

    /// <summary>FluentResults, mapped to problem details.</summary>
    [Benchmark]
    public Task<int> FluentResultsProblem() => _fluentResults.AnswerAsync(400);

    /// <summary>FastEndpoints with problem details: <c>AddError</c> and <c>Send.ErrorsAsync</c>.</summary>
    [Benchmark]
    public Task<int> FastEndpointsSendErrors() => _fastEndpoints.AnswerAsync(400);

    /// <summary>A returned error behind the filter, as problem details.</summary>
    [Benchmark]
    public Task<int> ErrorGenReturned() => _errorGen.AnswerAsync(400);

    private static ErrorOr<string> FindOrError(string sku) => sku is "" ? sku : ErrorOr.Error.Validation("InvalidProductData", Detail);

    private static Result<string> FindResult(string sku) => sku is "" ? sku : FluentResults.Result.Fail<string>(Detail);

    private Application Start(Action<WebApplication> configure) =>
        Application.Start(static services => services.AddProblemDetails(), configure, withLog: WithLog);
}

/// <summary>The same with a console logger.</summary>
public class LoggedReturnedPeerBenchmarks : ReturnedPeerBenchmarks
{
    /// <inheritdoc/>
    protected override bool WithLog => true;
}

/// <summary>An endpoint of FastEndpoints that sends its errors.</summary>
internal sealed class ReturningEndpoint : EndpointWithoutRequest
{
    public override void Configure()
    {
        Get(Application.Pattern);
        AllowAnonymous();
    }

    public override Task HandleAsync(CancellationToken ct)
    {
        AddError(ReturnedPeerBenchmarks.Detail);
        return Send.ErrorsAsync(cancellation: ct);
    }
}
